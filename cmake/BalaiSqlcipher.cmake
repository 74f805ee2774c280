# SQLCipher 4: the system's if it has one, else a static library with hidden symbols from the amalgamation that
# packaging/deps fetched. Flags and their reasons: core/vault/README.md.
pkg_check_modules(SQLCIPHER_SYSTEM IMPORTED_TARGET sqlcipher>=4)
if(SQLCIPHER_SYSTEM_FOUND)
  add_library(balai_sqlcipher INTERFACE)
  target_link_libraries(balai_sqlcipher INTERFACE PkgConfig::SQLCIPHER_SYSTEM)
  target_compile_definitions(balai_sqlcipher INTERFACE SQLITE_HAS_CODEC)
  return()
endif()

set(BALAI_SQLCIPHER_DIR ${PROJECT_SOURCE_DIR}/packaging/deps/node_modules/@journeyapps/sqlcipher/deps/sqlcipher-amalgamation
  CACHE PATH "Folder that holds sqlite3.c and sqlite3.h of SQLCipher 4")
find_file(BALAI_SQLCIPHER_C sqlite3.c PATHS ${BALAI_SQLCIPHER_DIR} ${BALAI_SQLCIPHER_DIR}/src NO_DEFAULT_PATH)
if(NOT BALAI_SQLCIPHER_C)
  message(FATAL_ERROR "SQLCipher 4 is missing: ${BALAI_GET}")
endif()
get_filename_component(sqlcipher_dir ${BALAI_SQLCIPHER_C} DIRECTORY)
find_package(OpenSSL REQUIRED)
add_library(balai_sqlcipher STATIC ${BALAI_SQLCIPHER_C})
set_target_properties(balai_sqlcipher PROPERTIES C_VISIBILITY_PRESET hidden)
target_include_directories(balai_sqlcipher SYSTEM PUBLIC ${sqlcipher_dir})
target_compile_options(balai_sqlcipher PRIVATE -w -O2)
if(BALAI_SANITIZE)
  # Addresses are checked in it too; undefined behaviour is ours to look for in our own code, and costs minutes here.
  target_compile_options(balai_sqlcipher PRIVATE -fno-sanitize=undefined)
endif()
target_compile_definitions(balai_sqlcipher PUBLIC SQLITE_HAS_CODEC PRIVATE HAVE_STDINT_H=1 SQLCIPHER_CRYPTO_OPENSSL
  SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown SQLITE_TEMP_STORE=3
  SQLITE_THREADSAFE=1 SQLITE_ENABLE_FTS5 SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION SQLITE_MAX_MMAP_SIZE=0
  SQLITE_SECURE_DELETE SQLITE_OMIT_DEPRECATED SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_DEFAULT_MEMSTATUS=0)
if(UNIX)
  # Else SQLite syncs whole inodes, and waits for a busy database in steps of a second.
  target_compile_definitions(balai_sqlcipher PRIVATE HAVE_FDATASYNC=1 HAVE_USLEEP=1)
endif()
target_link_libraries(balai_sqlcipher PRIVATE OpenSSL::Crypto pthread m)
