; SPDX-FileCopyrightText: 2026 The Hengzhao authors
; SPDX-License-Identifier: GPL-3.0-or-later
; What associate.nsh wrote, unless another program has taken the ending since.
ReadRegStr $0 SHCTX "Software\Classes\.hzs" ""
StrCmp $0 "Hengzhao.Season" 0 +2
DeleteRegKey SHCTX "Software\Classes\.hzs"
DeleteRegKey SHCTX "Software\Classes\Hengzhao.Season"
System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
