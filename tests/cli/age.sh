#!/usr/bin/env bash
# age-encrypt and age-decrypt beside Debian's age, both ways, and the exit codes of what does not open.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

echo "plain words of nobody" >small
head -c 300000 /dev/urandom >large
: >empty
echo "six words that open it" >pw
echo "six words that do not" >other.pw

opens() { if cmp -s "$1" "$2"; then good; else bad "$2 is not $1"; fi; }
for file in small large empty; do
    run 0 age-encrypt --passphrase-file pw <$file
    cp out $file.byword
    run 0 age-decrypt --passphrase-file pw <$file.byword
    opens $file out
done
run 3 age-decrypt --passphrase-file other.pw <small.byword
run 2 age-decrypt <small.byword
run 4 age-decrypt --passphrase-file pw <small
{ echo "age-encryption.org/v9" && tail -n +2 small.byword; } >newer
run 5 age-decrypt --passphrase-file pw <newer
head -c -1 small.byword >short
run 4 age-decrypt --passphrase-file pw <short
sed '1,2s/ 18$/ 25/' small.byword >costly
run 4 age-decrypt --passphrase-file pw <costly

if command -v age >/dev/null && command -v age-keygen >/dev/null; then
    age-keygen -o key.txt 2>/dev/null
    age-keygen -o other.txt 2>/dev/null
    recipient=$(age-keygen -y key.txt)
    for file in small large empty; do
        age -r "$recipient" -o $file.age $file
        run 0 age-decrypt --identity-file key.txt <$file.age
        opens $file out
        age -a -r "$(age-keygen -y other.txt)" -r "$recipient" -o $file.asc $file
        run 0 age-decrypt --identity-file key.txt <$file.asc
        opens $file out
        run 0 age-encrypt --identity-file key.txt <$file
        age -d -i key.txt out >$file.back
        opens $file $file.back
        run 0 age-encrypt --identity-file key.txt --armor <$file
        head -n 1 out | grep -q 'BEGIN AGE ENCRYPTED FILE' && good || bad "no armor"
        age -d -i key.txt out >$file.back2
        opens $file $file.back2
    done
    run 3 age-decrypt --identity-file other.txt <small.age
    run 0 age-decrypt --identity-file key.txt --passphrase-file pw <small.byword
    opens small out
    run 0 age-decrypt --identity-file key.txt --passphrase-file pw <small.age
    opens small out
    alter large.age 200000
    rc=0
    "$CLI" age-decrypt --identity-file key.txt <large.age >out 2>err || rc=$?
    [ $rc = 4 ] && cmp -s out <(head -c "$(stat -c %s out)" large) && good || bad "a damaged chunk: exit $rc"
else
    echo "skipped: Debian's age is not installed"
fi
finish
