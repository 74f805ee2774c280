# Options, language level and warnings that hold for every target of this project.
option(BALAI_GUI "Build the desktop program (needs Qt Widgets)" ON)
option(BALAI_TESTS "Build the tests" OFF)
option(BALAI_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(BALAI_PCH "Precompile common headers" OFF)
option(BALAI_WERROR "Treat warnings as errors" ON)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(BALAI_CCACHE ccache)
if(BALAI_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER ${BALAI_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${BALAI_CCACHE})
endif()

if(BALAI_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  # GCC 12 sees uninitialized values in the sanitizers' own code; the other presets keep the warning.
  add_compile_options(-Wno-maybe-uninitialized)
  add_link_options(-fsanitize=address,undefined)
endif()

# Warnings and Qt hygiene, added to our own targets only (never to third-party sources).
function(balai_own_code target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
  if(BALAI_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
endfunction()
