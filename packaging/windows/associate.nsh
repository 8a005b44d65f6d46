; SPDX-FileCopyrightText: 2026 The Hengzhao authors
; SPDX-License-Identifier: GPL-3.0-or-later
; A double click on a season opens it. CPack puts this into the installer.
WriteRegStr SHCTX "Software\Classes\.hzs" "" "Hengzhao.Season"
WriteRegStr SHCTX "Software\Classes\.hzs" "Content Type" "application/x-hengzhao-season"
WriteRegStr SHCTX "Software\Classes\Hengzhao.Season" "" "衡招招生年度 (Hengzhao season)"
WriteRegStr SHCTX "Software\Classes\Hengzhao.Season\DefaultIcon" "" "$INSTDIR\bin\hengzhao.exe,0"
WriteRegStr SHCTX "Software\Classes\Hengzhao.Season\shell\open\command" "" '"$INSTDIR\bin\hengzhao.exe" "%1"'
System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
