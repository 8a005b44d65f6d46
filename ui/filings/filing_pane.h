// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/filing_desk.h"
#include "models/office/school_fields.h"
#include "models/tables/grid_table.h"
#include "ui/parts/card.h"
#include "ui/parts/open_season.h"

class QLabel;
class QLineEdit;
class QTabWidget;
class QComboBox;

namespace hengzhao::ui
{

class AskBar;
class AttachmentList;
class CheckList;
class Chip;
class Grid;

/// Something done with the filing that is shown. Where somebody else has changed it meanwhile and the officer has seen
/// how, `isChosen` tells to go by what stands now.
using FilingJob = std::function<Result<void>(office::FilingDesk &desk, const office::SeenFiling &seen, bool isChosen)>;

/// One filing: its checks, its facts beside last year's, programs, documents, signers, filings elsewhere, history.
class FilingPane final : public Card
{
    Q_OBJECT

public:
    explicit FilingPane(OpenSeason &season);

    void show(const office::FilingSheet &sheet);
    void showNothing();
    [[nodiscard]] AskBar &ask() { return *m_ask; }
    [[nodiscard]] Grid &facts() { return *m_facts; }
    [[nodiscard]] Grid &programs() { return *m_programs; }
    [[nodiscard]] Grid &steps() { return *m_steps; }
    [[nodiscard]] CheckList &checks() { return *m_checks; }
    [[nodiscard]] AttachmentList &documents() { return *m_documents; }
    [[nodiscard]] QTabWidget &tabs() { return *m_tabs; }

Q_SIGNALS:
    /// Something is to be done with the filing shown.
    void wantsWork(const QString &title, const hengzhao::ui::FilingJob &job);
    /// A program is to be judged: a refusal asks for its reason first.
    void wantsRefusal(const QString &programCode, const QString &name);
    void wantsWaiver(const QString &key, const QString &text);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makePrograms();
    [[nodiscard]] QWidget *makeSigners();
    [[nodiscard]] QWidget *makeOutward();
    void connectEdits();
    void showTabs(const office::FilingSheet &sheet);
    void keepFacts(const QList<tables::CellChange> &changes);
    void addProgram();
    void judgeCurrent(ProgramVerdict verdict);
    void addOutward();

    OpenSeason &m_season;
    QStringList m_keys;
    QString m_schoolCode;
    Chip *m_state;
    QLabel *m_about;
    CheckList *m_checks;
    AskBar *m_ask;
    QTabWidget *m_tabs;
    Grid *m_facts;
    Grid *m_programs;
    Grid *m_signers;
    Grid *m_outward;
    Grid *m_steps;
    AttachmentList *m_documents;
    QLineEdit *m_programCode;
    QLineEdit *m_programName;
    QLineEdit *m_programYears;
    QWidget *m_newProgram = nullptr;
    QWidget *m_verdicts = nullptr;
    QLineEdit *m_signerName;
    QLineEdit *m_signerPost;
    QWidget *m_newSigner = nullptr;
    QLineEdit *m_destination;
    QComboBox *m_level;
    QLineEdit *m_outwardSeats;
    QComboBox *m_result;
};

} // namespace hengzhao::ui
