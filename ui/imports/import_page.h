// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import_desk.h"
#include "models/office/template_desk.h"
#include "ui/parts/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableWidget;

namespace hengzhao::ui
{

class Card;
class Grid;
class NoticeBar;
class PartChoice;
class TemplateAsk;

/// Brings tables in: a file, what its columns mean, a trial with every problem at once, then the import itself.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(OpenSeason &season);

    /// Shows a file as one of a kind.
    void choose(const QString &kind, const QString &path);
    /// Tries the file and changes nothing, or imports it.
    void run(bool dryRun);
    [[nodiscard]] Grid &findings() { return *m_findings; }
    [[nodiscard]] Grid &changes() { return *m_changes; }
    [[nodiscard]] TemplateAsk &templates() { return *m_templates; }
    /// Whose rows are replaced.
    [[nodiscard]] PartChoice &part() { return *m_part; }
    /// Writes the template that is asked for, under a path; or those of all kinds, into a folder.
    void writeTemplate(const QString &path);
    void writeTemplates(const QString &folder);
    [[nodiscard]] QTableWidget &preview() { return *m_preview; }
    [[nodiscard]] QComboBox &sheets() { return *m_sheet; }
    /// Says that a column of the file stands for one of the season, or for none where that is empty.
    void rename(const QString &header, const QString &key);
    /// A kind, which is then chosen.
    void lookAt(const QString &what) override;

Q_SIGNALS:
    /// A trial or an import has ended; for whoever waits for it.
    void finished(bool accepted);

protected:
    void refresh() override;

private:
    void buildForm();
    void buildParts();
    [[nodiscard]] QWidget *buildOutcome();
    void chooseFile();
    void chooseTemplate();
    void chooseFolder();
    void tellWritten(const Result<QList<office::WrittenTemplate>> &written);
    void showChanges(const std::optional<ImportChanges> &changes);
    void takeFile();
    void takeKind();
    void takePart();
    [[nodiscard]] bool goesOnAsLikelyKind(const office::ImportPreview &preview);
    void readPreview(qint64 fromRow);
    void showSheets(const office::ImportPreview &preview);
    void keepSheet();
    void showPreview(const office::ImportPreview &preview);
    void showColumns(const office::ImportPreview &preview);
    void showOutcome(const Result<office::ImportReport> &report, bool dryRun);
    void jumpTo(std::int64_t id);
    void adaptToKind();
    void rememberNames() const;
    [[nodiscard]] QHash<QString, QString> rememberedNames() const;
    [[nodiscard]] office::ImportRequest request() const;

    QComboBox *m_kind;
    QLineEdit *m_path;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_area;
    PartChoice *m_part;
    QCheckBox *m_add;
    QCheckBox *m_acceptValid;
    QPushButton *m_template;
    QPushButton *m_try;
    QPushButton *m_import;
    TemplateAsk *m_templates;
    NoticeBar *m_notice;
    Card *m_previewCard;
    QTableWidget *m_preview;
    QTableWidget *m_columns;
    Card *m_findingsCard;
    Grid *m_findings;
    Card *m_changesCard;
    Grid *m_changes;
    Findings m_found;
    QHash<QString, QString> m_renamed;
    /// The numbers of the rows shown.
    QList<qint64> m_numbers;
    /// The file whose sheets can be chosen.
    QString m_sheetsPath;
    /// The sheet that the officer chose; empty: found by the columns of the kind.
    QString m_sheetByHand;
    /// The file whose name has been read for whose rows it has.
    QString m_partPath;
    /// The file whose kind has been looked for; an officer who then chooses another kind means it.
    QString m_knownPath;
};

} // namespace hengzhao::ui
