// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/figure_desk.h"

namespace hengzhao::office
{

Result<QList<figures::ShareRow>> FigureDesk::share(FigureBy by, AdmissionState from)
{
    return store::FigureStore(m_office.database()).share(by, from);
}

Result<QList<figures::SplitRow>> FigureDesk::split(FigureBy by, AdmissionState from)
{
    return store::FigureStore(m_office.database()).split(by, from);
}

Result<QList<figures::EntryRow>> FigureDesk::entry(FigureBy by, AdmissionState from)
{
    return store::FigureStore(m_office.database()).entry(by, from);
}

Result<QList<figures::CompletionRow>> FigureDesk::completion(FigureBy by)
{
    return store::FigureStore(m_office.database()).completion(by);
}

} // namespace hengzhao::office
