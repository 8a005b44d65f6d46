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
    m_writer->at = m_clock->now();
    return store::Transaction::begin(m_database, *m_writer);
}

Result<Office> Office::open(const QString &where, const Officer &officer, const Clock &clock,
                            const std::optional<Login> &login)
{
    Result<store::Database> database = store::Database::open(where);
    if (!database)
        return failure(database.error());
    const Result<store::SeasonFacts> facts = store::SeasonStore(*database).facts();
    if (!facts)
        return failure(facts.error());
    Office office(std::move(*database), officer, clock);
    if (facts->isOpen)
        return office;
    if (!login)
        return failure(ErrorCode::LoginNeeded);
    if (const Result<void> done = office.logIn(*login); !done)
        return failure(done.error());
    return office;
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
    Result<store::Database> database = store::Database::open(where);
    if (!database)
        return failure(database.error());
    Office office(std::move(*database), m_officer, *m_clock);
    office.m_writer->account = m_writer->account;
    office.m_post = m_post;
    office.m_key = m_key;
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
