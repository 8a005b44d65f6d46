# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a program needs on Windows and macOS beyond its sources.
set(windows_files "${PROJECT_SOURCE_DIR}/packaging/windows")
set(macos_files "${PROJECT_SOURCE_DIR}/packaging/macos")

# hengzhao_utf8_program(target): on Windows its narrow texts are UTF-8, arguments and paths included, so that a library
# which takes a path as `const char *` opens a file with a Chinese name. Other systems are so by themselves.
function(hengzhao_utf8_program target)
  if(MSVC)
    target_sources(${target} PRIVATE "${windows_files}/utf8.manifest")
  elseif(WIN32)
    set(HENGZHAO_MANIFEST "${windows_files}/utf8.manifest")
    configure_file("${windows_files}/utf8.rc.in" "${PROJECT_BINARY_DIR}/windows/utf8.rc" @ONLY)
    enable_language(RC)
    target_sources(${target} PRIVATE "${PROJECT_BINARY_DIR}/windows/utf8.rc")
  endif()
endfunction()

# hengzhao_window_program(target): no console beside the window, the icon, and on macOS a bundle.
function(hengzhao_window_program target)
  hengzhao_utf8_program(${target})
  set_target_properties(${target} PROPERTIES WIN32_EXECUTABLE ON)
  if(WIN32)
    enable_language(RC)
    configure_file("${windows_files}/hengzhao.rc.in" "${PROJECT_BINARY_DIR}/windows/hengzhao.rc" @ONLY)
    target_sources(${target} PRIVATE "${PROJECT_BINARY_DIR}/windows/hengzhao.rc")
  elseif(APPLE)
    set(icon "${PROJECT_SOURCE_DIR}/resources/icons/hengzhao.icns")
    target_sources(${target} PRIVATE "${icon}")
    set_source_files_properties("${icon}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(${target} PROPERTIES
      MACOSX_BUNDLE ON
      OUTPUT_NAME Hengzhao
      MACOSX_BUNDLE_INFO_PLIST "${macos_files}/Info.plist.in")
  endif()
endfunction()
