// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/cell_words.h"

#include "models/wording/figure_words.h"
#include "models/wording/phrase.h"

namespace hengzhao::wording
{

QString yesNoWord(bool holds)
{
    return holds ? QCoreApplication::translate("cells", "yes") : QCoreApplication::translate("cells", "no");
}

QString freeSeatsWord(qint64 free)
{
    if (free <= 0)
        return QCoreApplication::translate("cells", "full");
    return filled(QCoreApplication::translate("cells", "%1 left"), {thousands(free)});
}

QString inForceWord(bool inForce)
{
    return inForce ? QCoreApplication::translate("cells", "in force")
                   : QCoreApplication::translate("cells", "replaced");
}

QString takenWord(bool taken)
{
    return taken ? QCoreApplication::translate("cells", "taken") : QCoreApplication::translate("cells", "not taken");
}

QString filedWord()
{
    return QCoreApplication::translate("cells", "filed");
}

} // namespace hengzhao::wording
