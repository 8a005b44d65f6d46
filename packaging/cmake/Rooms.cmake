# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every room is one library; what it links is the law of the house said to the linker. Rooms are static, so that a program
# is one file; with BUILD_SHARED_LIBS two hundred tests share one copy, which under the sanitizers spares 17 GB of disk.

find_program(HENGZHAO_CCACHE ccache)
if(HENGZHAO_CCACHE)
  # Without these ccache passes over every file that uses a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${HENGZHAO_CCACHE}")
endif()

add_library(hengzhao_conventions INTERFACE)
target_include_directories(hengzhao_conventions INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(hengzhao_conventions INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  HENGZHAO_VERSION="${PROJECT_VERSION}")
target_compile_options(hengzhao_conventions INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall;-Wextra;-Wpedantic;-Wconversion;-Wnon-virtual-dtor>
  # Where files are joined, a local name may well be that of another file's constant.
  $<$<CXX_COMPILER_ID:GNU>:-Wshadow$<$<BOOL:${CMAKE_UNITY_BUILD}>:=local>>
  $<$<AND:$<BOOL:${HENGZHAO_WARNINGS_AS_ERRORS}>,$<CXX_COMPILER_ID:GNU,Clang,AppleClang>>:-Werror>)
if(WIN32)
  # windows.h has its own words for min and max, and brings more than anybody asked for.
  target_compile_definitions(hengzhao_conventions INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()
if(MSVC)
  # Sources are UTF-8, and a large file of literals needs more sections than an object has by itself.
  target_compile_options(hengzhao_conventions INTERFACE /utf-8 /permissive- /Zc:__cplusplus /Zc:preprocessor /bigobj /W3)
endif()
if(HENGZHAO_SANITIZE)
  # g++ guards every note that one sanitizer makes for the other as a global of its own, half a million of them, which
  # every process then enters in its books: most of what a short test took. The library's assertions look after arrays.
  target_compile_options(hengzhao_conventions INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                         -fno-omit-frame-pointer
                         $<$<CXX_COMPILER_ID:GNU>:SHELL:--param asan-globals=0>)
  target_compile_definitions(hengzhao_conventions INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(hengzhao_conventions INTERFACE -fsanitize=address,undefined)
endif()

if(HENGZHAO_FUZZ)
  target_compile_options(hengzhao_conventions INTERFACE -fsanitize=fuzzer-no-link)
endif()

# hengzhao_shared_headers(name LINKS library... HEADERS header...): headers that many targets read, compiled once for all
# of them; each says target_precompile_headers(target REUSE_FROM name).
function(hengzhao_shared_headers name)
  cmake_parse_arguments(shared "" "" "LINKS;HEADERS" ${ARGN})
  # A precompiled header needs a target, and a target needs a source.
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "")
  add_library(${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  target_link_libraries(${name} PUBLIC hengzhao_conventions ${shared_LINKS})
  target_precompile_headers(${name} PRIVATE ${shared_HEADERS})
endfunction()

# hengzhao_room(NAME SOURCES file... [LINKS library...] [PRIVATE_LINKS library...] [HEADERS shared headers])
function(hengzhao_room name)
  cmake_parse_arguments(room "" "HEADERS" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(hengzhao_${name} ${room_SOURCES})
  add_library(Hengzhao::${name} ALIAS hengzhao_${name})
  target_link_libraries(hengzhao_${name} PUBLIC hengzhao_conventions ${room_LINKS}
                        PRIVATE ${room_PRIVATE_LINKS})
  if(NOT room_HEADERS)
    set(room_HEADERS hengzhao_room_headers)
  endif()
  target_precompile_headers(hengzhao_${name} REUSE_FROM ${room_HEADERS})
endfunction()
