// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/open_season.h"

namespace hengzhao::ui
{

OpenSeason::OpenSeason() : m_rules(RuleBook::standard(2021))
{
    for (QThreadPool *thread : {&m_reader, &m_writer}) {
        // One thread that stays: a connection may not change threads.
        thread->setMaxThreadCount(1);
        thread->setExpiryTimeout(-1);
    }
}

OpenSeason::~OpenSeason()
{
    m_cancelled = true;
    m_reader.start([this] { m_readOffice.reset(); });
    m_writer.start([this] { m_writeOffice.reset(); });
    m_reader.waitForDone();
    m_writer.waitForDone();
}

Answer<Result<void>> OpenSeason::open(const QString &where, const office::Officer &officer, const Clock &clock,
                                      std::optional<office::Login> login, office::Sight sight)
{
    // A password is moved and never copied, and what a thread is given may be copied.
    const auto given = std::make_shared<const std::optional<office::Login>>(std::move(login));
    const auto look = std::make_shared<std::optional<Look>>();
    const auto enter = [this, where, officer, &clock, given, sight, look]() -> Result<void> {
        Result<office::Office> office = office::Office::open(where, officer, clock, *given, sight);
        if (!office)
            return failure(office.error());
        m_readOffice = std::make_unique<office::Office>(std::move(*office));
        Result<Look> seen = lookOver(*m_readOffice);
        if (!seen)
            return failure(seen.error());
        *look = std::move(*seen);
        return {};
    };
    return Answer<Result<void>>::of(m_reader, *this, enter, [this, look] {
        if (!*look)
            return;
        m_where = m_readOffice->where();
        m_officer = m_readOffice->officer().name;
        m_isInspection = m_readOffice->isInspection();
        show(**look);
    });
}

void OpenSeason::show(const Look &look)
{
    m_info = look.info;
    m_rules = look.rules;
}

Result<OpenSeason::Look> OpenSeason::lookOver(office::Office &office)
{
    const Result<office::SeasonInfo> info = office::SeasonDesk(office).info();
    if (!info)
        return failure(info.error());
    const Result<RuleBook> rules = office.ruleBook();
    if (!rules)
        return failure(rules.error());
    return Look{*info, *rules};
}

/// The first seat was taken when the season was opened; the other one belongs to the same officer.
Result<void> OpenSeason::sitDown(Seat &seat) const
{
    if (seat)
        return {};
    Result<office::Office> office = m_readOffice->openCopy(m_where);
    if (!office)
        return failure(office.error());
    seat = std::make_unique<office::Office>(std::move(*office));
    return {};
}

void OpenSeason::beginWork(const QString &title)
{
    if (m_works++ == 0)
        m_cancelled = false;
    Q_EMIT workBegan(title);
}

void OpenSeason::endWork()
{
    if (--m_works == 0)
        Q_EMIT workEnded();
    reload();
}

void OpenSeason::reload()
{
    read<Look>(lookOver).then(this, [this](const Result<Look> &look) {
        if (look)
            show(*look);
        Q_EMIT changed();
    });
}

} // namespace hengzhao::ui
