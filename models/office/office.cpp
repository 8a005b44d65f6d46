// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/office.h"

#include "models/office/city_time.h"

#include <QFile>
#include <QUuid>

namespace hengzhao::office
{

Office::Office(store::Database database, const Officer &officer, const Clock &clock)
    : m_database(std::move(database)), m_officer(officer), m_clock(&clock), m_writer(std::make_unique<store::Writer>())
{
    m_writer->actor = officer.name;
    m_writer->client = officer.client;
}

std::optional<QDate> Office::gateDay() const
{
    return isOpenSeason() && !m_clock->isChosenDay() ? std::nullopt : std::optional(dayInCity(m_clock->now()));
}

Result<store::Transaction> Office::begin()
{
    if (isInspection())
        return failure(ErrorCode::InspectionOnly);
    m_writer->at = m_clock->now();
    return store::Transaction::begin(m_database, *m_writer);
}

Result<Office> Office::openFor(Sight sight, const QString &where, const Officer &officer, const Clock &clock)
{
    Result<store::Database> database =
        sight == Sight::Inspection ? store::Database::openForInspection(where) : store::Database::open(where);
    if (!database)
        return failure(database.error());
    const Result<store::SeasonFacts> facts = store::SeasonStore(*database).facts();
    if (!facts)
        return failure(facts.error());
    Office office(std::move(*database), officer, clock);
    office.m_sight = sight;
    office.m_isOpen = facts->isOpen;
    return office;
}

Result<Office> Office::open(const QString &where, const Officer &officer, const Clock &clock,
                            const std::optional<Login> &login, Sight sight)
{
    Result<Office> office = openFor(sight, where, officer, clock);
    if (!office || office->isOpenSeason())
        return office;
    if (!login)
        return failure(ErrorCode::LoginNeeded);
    // A login leaves its mark in the season, and asks for what an inspection never sees: it has a seat of its own.
    Result<Office> entrance =
        sight == Sight::Inspection ? openFor(Sight::Whole, where, officer, clock) : std::move(office);
    if (!entrance)
        return entrance;
    if (const Result<void> done = entrance->logIn(*login); !done)
        return failure(done.error());
    if (sight == Sight::Whole && !entrance->isOnlyInspector())
        return entrance;
    Result<Office> seat = openFor(Sight::Inspection, where, officer, clock);
    if (seat)
        seat->takeSeatOf(*entrance);
    return seat;
}

/// One who is sent by a district writes what was found at the schools that were visited.
bool Office::isOnlyInspector() const
{
    return m_post.roles == QList<Role>{Role::Inspector} && m_post.districtCode.isEmpty();
}

void Office::takeSeatOf(const Office &other)
{
    m_officer = other.m_officer;
    m_writer->actor = other.m_writer->actor;
    m_writer->account = other.m_writer->account;
    m_post = other.m_post;
    // What is sealed stays so: no key goes into an inspection.
    if (!isInspection())
        m_key = other.m_key;
}

void Office::discard(Office office)
{
    const QString where = office.where();
    {
        const Office closed = std::move(office);
    }
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(where + QLatin1String(ending));
}

Result<Office> Office::openCopy(const QString &where) const
{
    Result<Office> office = openFor(m_sight, where, m_officer, *m_clock);
    if (office)
        office->takeSeatOf(*this);
    return office;
}

Result<Office> Office::create(const QString &where, const RuleBook &book, bool isDemo, const Officer &officer,
                              const Clock &clock, const std::optional<Login> &login)
{
    if (login && !login->password.isLongEnough())
        return failure(ErrorCode::PasswordTooShort, {QString::number(vault::Password::fewestCharacters)});
    Result<store::Database> database = store::Database::create(where);
    if (!database)
        return failure(database.error());
    Office office(std::move(*database), officer, clock);
    office.m_isOpen = !login;
    if (const Result<void> filled = office.fillNew(book, isDemo, login ? &*login : nullptr); !filled) {
        const QString made = office.where();
        {
            Office gone = std::move(office);
        }
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(made + QLatin1String(ending));
        return failure(filled.error());
    }
    return office;
}

Result<void> Office::fillNew(const RuleBook &book, bool isDemo, const Login *login)
{
    Result<store::Transaction> transaction = begin();
    if (!transaction)
        return failure(transaction.error());
    store::SeasonStore season(m_database);
    const bool isOpen = login == nullptr;
    const store::SeasonFacts facts{
        QUuid::createUuid().toString(QUuid::WithoutBraces), book.year(), isOpen, isDemo, m_clock->now(), QString()};
    if (Result<void> done = season.insert(facts, QStringLiteral("hengzhao " HENGZHAO_VERSION), *transaction); !done)
        return done;
    if (Result<void> done = season.setRuleBook(book, *transaction); !done)
        return done;
    if (login != nullptr) {
        if (Result<void> done = addFirstAccount(*login, *transaction); !done)
            return done;
    }
    return transaction->commit({QStringLiteral("season create"),
                                QString::number(book.year()),
                                {{QStringLiteral("demo"), isDemo}, {QStringLiteral("open"), isOpen}}});
}

} // namespace hengzhao::office
