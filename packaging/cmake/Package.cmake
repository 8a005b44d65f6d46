# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed where. Each system then has its own kind of package.
include(GNUInstallDirs)

set(desktop_files "${PROJECT_SOURCE_DIR}/packaging/desktop")

# Where each system looks for programs, and models/files/xls_source.cpp for the reader: beside the running program, or in
# ../lib/hengzhao from there.
if(WIN32)
  set(program_folder bin)
  set(reader_folder bin)
elseif(APPLE AND HENGZHAO_DESKTOP)
  set(program_folder Hengzhao.app/Contents/MacOS)
  set(reader_folder ${program_folder})
else()
  set(program_folder "${CMAKE_INSTALL_BINDIR}")
  set(reader_folder lib/hengzhao)
endif()
install(TARGETS hengzhao-cli RUNTIME DESTINATION "${program_folder}")
install(TARGETS hengzhao-xls RUNTIME DESTINATION "${reader_folder}")
if(HENGZHAO_DESKTOP)
  install(TARGETS hengzhao RUNTIME DESTINATION "${program_folder}" BUNDLE DESTINATION .)
endif()

set(CPACK_PACKAGE_NAME hengzhao)
set(CPACK_PACKAGE_VENDOR "The Hengzhao authors")
set(CPACK_PACKAGE_CONTACT "The Hengzhao authors <authors@hengzhao.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "yearly admission to vocational schools of a Chinese city")
set(CPACK_STRIP_FILES ON)

include(PackageWindows)
if(WIN32)
  set(CPACK_GENERATOR NSIS)
elseif(APPLE)
  include(PackageMacos)
else()
  include(PackageDebian)
endif()
include(CPack)
