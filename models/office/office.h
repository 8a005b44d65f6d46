// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/role.h"
#include "models/domain/rule_book.h"
#include "models/store/account_store.h"
#include "models/store/season_store.h"
#include "models/vault/season_key.h"

#include <QDate>

namespace hengzhao::office
{

/// Who sits at the desks: the name audit records carry, and the program used.
struct Officer {
    QString name;
    QString client;
};

/// What an account may do, and for whom.
struct Post {
    QList<Role> roles;
    /// The district or the school it acts for; empty where it is bound to none.
    QString districtCode = {};
    QString schoolCode = {};
};

/// An account and its password, as somebody gives them.
struct Login {
    QString account;
    vault::Password password;
    /// When, by the real time: another day's season locks and unlocks accounts today. Empty for the office's clock.
    QDateTime at = {};
    /// What the hash of a new password is to cost.
    vault::PasswordCost cost = vault::PasswordCost::moderate();
    /// Takes the place of the password once that has let somebody in; needed where somebody else set the password.
    std::optional<vault::Password> newPassword = {};
};

/// What of a season is looked at: all that the officer may, or for an inspection, its figures alone.
enum class Sight { Whole, Inspection };

/// One season opened by one officer. Belongs to one thread; every desk works through it.
class Office
{
public:
    /// Opens a season. An open one asks for no login and passes over one; any other needs it. `clock` must outlive the
    /// office. For an inspection nothing can be written and no personal data read; an account that is an inspector of
    /// the whole city and nothing else gets no other sight.
    [[nodiscard]] static Result<Office> open(const QString &where, const Officer &officer, const Clock &clock,
                                             const std::optional<Login> &login = std::nullopt,
                                             Sight sight = Sight::Whole);
    /// Makes a new season by a rule book and opens it: an open one without a login, else a sealed one whose first
    /// account the login becomes.
    [[nodiscard]] static Result<Office> create(const QString &where, const RuleBook &book, bool isDemo,
                                               const Officer &officer, const Clock &clock,
                                               const std::optional<Login> &login = std::nullopt);
    /// Closes a season that could not be filled, and removes its file.
    static void discard(Office office);
    /// Opens a copy of this season as the one who is logged in here.
    [[nodiscard]] Result<Office> openCopy(const QString &where) const;

    [[nodiscard]] store::Database &database() { return m_database; }
    [[nodiscard]] const QString &where() const { return m_database.path(); }
    [[nodiscard]] Result<RuleBook> ruleBook() { return store::SeasonStore(m_database).ruleBook(); }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    /// Another clock from now on, which must outlive the office or be replaced again.
    void setClock(const Clock &clock) { m_clock = &clock; }
    /// The day deadlines are held against. An open season has no date gates unless a day was asked for (contract,
    /// section 1).
    [[nodiscard]] std::optional<QDate> gateDay() const;
    [[nodiscard]] const Officer &officer() const { return m_officer; }
    /// An open season has no accounts: everyone may do everything.
    [[nodiscard]] bool isOpenSeason() const { return m_isOpen; }
    /// Nothing is written here and nothing personal read, whoever is logged in.
    [[nodiscard]] bool isInspection() const { return m_sight == Sight::Inspection; }
    /// Whether whoever is here holds a role, though an inspection lets them act by none but the inspector's.
    [[nodiscard]] bool holdsRole(Role role) const { return m_isOpen || m_post.roles.contains(role); }
    [[nodiscard]] bool hasRole(Role role) const { return isInspection() ? role == Role::Inspector : holdsRole(role); }
    /// Of who is logged in; empty in an open season.
    [[nodiscard]] const Post &post() const { return m_post; }
    /// What seals personal data; null in an open season.
    [[nodiscard]] const vault::SeasonKey *key() const { return m_key.get(); }
    /// The one way to write. InspectionOnly in an inspection.
    [[nodiscard]] Result<store::Transaction> begin();
    /// As begin() filled it: who writes, and when.
    [[nodiscard]] const store::Writer &writer() const { return *m_writer; }

private:
    Office(store::Database database, const Officer &officer, const Clock &clock);

    [[nodiscard]] Result<void> fillNew(const RuleBook &book, bool isDemo, const Login *login);
    [[nodiscard]] Result<void> addFirstAccount(const Login &login, store::Transaction &transaction);
    [[nodiscard]] static Result<Office> openFor(Sight sight, const QString &where, const Officer &officer,
                                                const Clock &clock);
    [[nodiscard]] Result<void> logIn(const Login &login);
    [[nodiscard]] bool isOnlyInspector() const;
    /// The same officer's seat at another connection.
    void takeSeatOf(const Office &other);
    [[nodiscard]] Result<void> changePassword(const Login &login);
    [[nodiscard]] Result<void> noteRefusal(const store::Account *account, const QDateTime &at);
    void sit(qint64 account, const QString &name, const Post &post, vault::SeasonKey key);

    store::Database m_database;
    Officer m_officer;
    const Clock *m_clock;
    std::unique_ptr<store::Writer> m_writer;
    Post m_post;
    Sight m_sight = Sight::Whole;
    bool m_isOpen = true;
    std::shared_ptr<const vault::SeasonKey> m_key;
};

} // namespace hengzhao::office
