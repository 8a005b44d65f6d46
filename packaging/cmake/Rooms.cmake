# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every room is one static library; what it links is the law of the house said to the linker.

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
  $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall;-Wextra;-Wpedantic;-Wconversion;-Wshadow;-Wnon-virtual-dtor>
  $<$<AND:$<BOOL:${HENGZHAO_WARNINGS_AS_ERRORS}>,$<CXX_COMPILER_ID:GNU,Clang,AppleClang>>:-Werror>)
if(HENGZHAO_SANITIZE)
  target_compile_options(hengzhao_conventions INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                         -fno-omit-frame-pointer)
  target_link_options(hengzhao_conventions INTERFACE -fsanitize=address,undefined)
endif()

# hengzhao_room(NAME SOURCES file... [LINKS library...] [PRIVATE_LINKS library...])
function(hengzhao_room name)
  cmake_parse_arguments(room "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(hengzhao_${name} STATIC ${room_SOURCES})
  add_library(Hengzhao::${name} ALIAS hengzhao_${name})
  target_link_libraries(hengzhao_${name} PUBLIC hengzhao_conventions ${room_LINKS}
                        PRIVATE ${room_PRIVATE_LINKS})
  target_precompile_headers(hengzhao_${name} PRIVATE <QByteArray> <QList> <QString> <QStringList> <vector>
                            <optional> <memory>)
endfunction()
