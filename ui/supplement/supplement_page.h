// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/seat_transfer_desk.h"
#include "models/office/supplement_desk.h"
#include "ui/parts/page.h"

class QTabWidget;

namespace hengzhao::ui
{

class AskForm;
class EntryForm;
class Grid;
class NoticeBar;

/// The supplement: what is vacant, who was entered, and the form by which one more is; before it begins, seats that are
/// moved (R16, R23).
class SupplementPage final : public Page
{
    Q_OBJECT

public:
    explicit SupplementPage(OpenSeason &season);

    /// A candidate's number.
    void lookAt(const QString &what) override;
    [[nodiscard]] Grid &vacancies() { return *m_vacancies; }
    [[nodiscard]] Grid &entries() { return *m_entries; }
    [[nodiscard]] Grid &transfers() { return *m_transfers; }
    [[nodiscard]] EntryForm &form() { return *m_form; }
    [[nodiscard]] NoticeBar &notice() { return *m_notice; }

public Q_SLOTS:
    void take(const office::SupplementAsk &ask);
    /// Writes the vacancies as a file and records that they are published.
    void publish(const QString &path);
    /// Asks, then closes.
    void askClose();
    void closeBatch();
    void askTransfer();
    void transfer(const office::SeatMove &move);

protected:
    void refresh() override;

private:
    struct View {
        Table vacancies;
        Table entries;
        Table transfers;
        QList<office::VacancyNotice> notices;
        qint64 unconfirmed = 0;
    };

    [[nodiscard]] static Result<View> read(office::Office &office);
    void addTools();
    void showView(const View &view);
    void showVacancy(std::optional<std::int64_t> id);
    void tell(const Error &error);

    /// The number of the batch.
    [[nodiscard]] int batch() const;

    qint64 m_unconfirmed = 0;
    NoticeBar *m_notice;
    QTabWidget *m_tabs;
    Grid *m_vacancies;
    Grid *m_entries;
    Grid *m_transfers;
    EntryForm *m_form;
    AskForm *m_ask = nullptr;
};

} // namespace hengzhao::ui
