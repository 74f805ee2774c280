#include "core/documents/pdf_child.h"

#include <sys/resource.h>
#ifdef __linux__
#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <vector>
#endif

namespace balai::documents {
namespace {

void limit(int what, rlim_t most) {
    const rlimit limits{most, most};
    ::setrlimit(static_cast<__rlimit_resource_t>(what), &limits);
}

#ifdef __linux__
#if defined(__x86_64__)
constexpr unsigned machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned machine = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned machine = 0;
#endif

sock_filter load(size_t from) { return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(from)); }
sock_filter give(unsigned what) { return BPF_STMT(BPF_RET | BPF_K, what); }

// A call that is not needed fails as if it were not permitted; one of another machine's kind ends the process.
std::vector<sock_filter> filter() {
    std::vector<sock_filter> out{load(offsetof(seccomp_data, arch)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, machine, 1, 0), give(SECCOMP_RET_KILL_PROCESS),
                                 load(offsetof(seccomp_data, nr)), BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), give(SECCOMP_RET_KILL_PROCESS)};
    const unsigned no = SECCOMP_RET_ERRNO | EPERM;
    for (const long call : {SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_sendto, SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev,
                            SYS_kill, SYS_tgkill, SYS_unlinkat, SYS_renameat2, SYS_mkdirat, SYS_linkat, SYS_symlinkat, SYS_fchmodat, SYS_truncate, SYS_mount, SYS_io_uring_setup,
                            SYS_bpf, SYS_keyctl, SYS_add_key, SYS_shmget, SYS_memfd_create, SYS_openat2
#if defined(__x86_64__)
                            , SYS_fork, SYS_vfork, SYS_unlink, SYS_rename, SYS_renameat, SYS_mkdir, SYS_link, SYS_symlink, SYS_chmod, SYS_creat
#endif
         }) {
        out.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1));
        out.push_back(give(no));
    }
    const auto refuseWriting = [&](long call, int argument) {
        out.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 4));
        out.push_back(load(offsetof(seccomp_data, args) + sizeof(__u64) * static_cast<size_t>(argument)));
        out.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1));
        out.push_back(give(no));
        out.push_back(give(SECCOMP_RET_ALLOW));
    };
    refuseWriting(SYS_openat, 2);
#if defined(__x86_64__)
    refuseWriting(SYS_open, 1);
#endif
    out.push_back(give(SECCOMP_RET_ALLOW));
    return out;
}

void refuseCalls() {
    if (machine == 0) return;
    std::vector<sock_filter> all = filter();
    const sock_fprog program{static_cast<unsigned short>(all.size()), all.data()};
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}
#endif

}  // namespace

void shutIn() {
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 64);
    limit(RLIMIT_CPU, 60);
    limit(RLIMIT_AS, rlim_t{1} << 30);
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    refuseCalls();
#endif
}

}  // namespace balai::documents
