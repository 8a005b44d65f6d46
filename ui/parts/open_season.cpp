// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/open_season.h"

namespace hengzhao::ui
{

OpenSeason::OpenSeason(office::Office office, QString officer)
    : m_office(std::move(office)), m_where(m_office.where()), m_officer(std::move(officer)),
      m_rules(RuleBook::standard(2021))
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

Result<std::unique_ptr<OpenSeason>> OpenSeason::open(const QString &where, const office::Officer &officer,
                                                     const Clock &clock, const std::optional<office::Login> &login)
{
    Result<office::Office> office = office::Office::open(where, officer, clock, login);
    if (!office)
        return failure(office.error());
    std::unique_ptr<OpenSeason> season(new OpenSeason(std::move(*office), officer.name));
    const Result<office::SeasonInfo> info = office::SeasonDesk(season->m_office).info();
    if (!info)
        return failure(info.error());
    const Result<RuleBook> rules = season->m_office.ruleBook();
    if (!rules)
        return failure(rules.error());
    season->m_info = *info;
    season->m_rules = *rules;
    return season;
}

Result<void> OpenSeason::sitDown(Seat &seat) const
{
    if (seat)
        return {};
    Result<office::Office> office = m_office.openCopy(m_where);
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
    using Look = std::pair<office::SeasonInfo, RuleBook>;
    read<Look>([](office::Office &office) -> Result<Look> {
        const Result<office::SeasonInfo> info = office::SeasonDesk(office).info();
        if (!info)
            return failure(info.error());
        const Result<RuleBook> rules = office.ruleBook();
        if (!rules)
            return failure(rules.error());
        return Look(*info, *rules);
    }).then(this, [this](const Result<Look> &look) {
        if (look) {
            m_info = look->first;
            m_rules = look->second;
        }
        Q_EMIT changed();
    });
}

} // namespace hengzhao::ui
