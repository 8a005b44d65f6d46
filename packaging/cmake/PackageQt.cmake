# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Carries Qt's libraries and plugins along, where the system has none: Windows and macOS.

# hengzhao_carry_qt(program [FURTHER program...]): paths below the installation's root.
function(hengzhao_carry_qt program)
  cmake_parse_arguments(carried "" "" "FURTHER" ${ARGN})
  set(further)
  if(carried_FURTHER)
    list(JOIN carried_FURTHER " " further)
    set(further "ADDITIONAL_EXECUTABLES ${further}")
  endif()
  set(script "${PROJECT_BINARY_DIR}/carry-qt-$<CONFIG>.cmake")
  file(GENERATE OUTPUT "${script}" CONTENT
"set(QT_DEPLOY_PREFIX \"$\{CMAKE_INSTALL_PREFIX}\")
include(\"${QT_DEPLOY_SUPPORT}\")
qt_deploy_runtime_dependencies(EXECUTABLE ${program} ${further} GENERATE_QT_CONF)
")
  install(SCRIPT "${script}")
endfunction()
