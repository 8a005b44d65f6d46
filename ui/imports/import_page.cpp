// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_page.h"

#include "models/office/list_desk.h"
#include "models/wording/change_words.h"
#include "models/wording/column_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "ui/imports/change_table.h"
#include "ui/imports/finding_table.h"
#include "ui/imports/part_choice.h"
#include "ui/imports/template_ask.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <initializer_list>

namespace hengzhao::ui
{

namespace
{

constexpr int previewRows = 100;
/// Rows shown above the one a finding stands in.
constexpr int rowsBefore = 5;

QTableWidget *plainTable(const QString &name)
{
    auto *table = new QTableWidget;
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

} // namespace

ImportPage::ImportPage(OpenSeason &season)
    : Page(season, tr("Import")), m_kind(new QComboBox), m_path(new QLineEdit), m_sheet(new QComboBox),
      m_encoding(new QComboBox), m_area(new QComboBox),
      m_part(new PartChoice({tr("all schools"), tr("all districts"),
                             tr("Whose rows: only those of this school are replaced"),
                             tr("Whose rows: only those of this district are replaced")})),
      m_add(new QCheckBox(tr("add to those there"))), m_acceptValid(new QCheckBox(tr("leave out rows with problems"))),
      m_template(addTool(tr("Template…"), tr("Writes a table for others to fill in"), Qt::CTRL | Qt::Key_T)),
      m_try(addTool(tr("Try"), tr("Reads everything and says what is wrong; nothing changes"), Qt::Key_F6)),
      m_import(addTool(tr("Import"), tr("Brings the table in, as a whole or not at all"), Qt::Key_F9, true)),
      m_templates(new TemplateAsk), m_notice(new NoticeBar),
      m_previewCard(new Card(tr("The file"), tr("choose one, or type where it lies"))),
      m_preview(plainTable(tr("Rows of the file"))), m_columns(plainTable(tr("Columns"))),
      m_findingsCard(new Card(tr("Problems and notices"))), m_findings(new Grid(QStringLiteral("findings"))),
      m_changesCard(new Card(tr("What it changes"))), m_changes(new Grid(QStringLiteral("changes")))
{
    content()->addWidget(m_notice);
    buildForm();
    content()->addWidget(m_templates);
    buildParts();
    connect(m_template, &QPushButton::clicked, m_templates, &QWidget::show);
    connect(m_templates, &TemplateAsk::oneWanted, this, &ImportPage::chooseTemplate);
    connect(m_templates, &TemplateAsk::allWanted, this, &ImportPage::chooseFolder);
    connect(m_try, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    adaptToKind();
}

void ImportPage::buildForm()
{
    for (const QString &kind : office::ImportDesk::kinds())
        m_kind->addItem(wording::kindWord(kind), kind);
    m_kind->setAccessibleName(tr("What it is"));
    m_path->setPlaceholderText(tr("workbook, csv or dbf file"));
    m_path->setAccessibleName(tr("File"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setToolTip(tr("Which sheet of the workbook is read"));
    m_sheet->hide();
    m_encoding->addItem(tr("encoding: found out"), QString());
    m_encoding->addItem(QStringLiteral("UTF-8"), QStringLiteral("UTF-8"));
    m_encoding->addItem(QStringLiteral("GB18030 / GBK"), QStringLiteral("GB18030"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_area->setAccessibleName(tr("Line area"));
    for (QComboBox *box : {m_kind, m_sheet, m_encoding, m_area})
        box->setFocusPolicy(Qt::StrongFocus);
    auto *browse = new QPushButton(tr("Choose …"));
    browse->setAccessibleName(tr("Choose a file"));
    browse->setToolTip(tr("Chooses the file to read"));
    connect(browse, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_sheetByHand.clear(); // another kind may stand on another sheet
        takeKind();
    });
    connect(m_encoding, &QComboBox::currentIndexChanged, this, [this] { readPreview(0); });
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        m_knownPath.clear(); // each sheet may be another table
        m_sheetByHand = m_sheet->currentText();
        readPreview(0);
    });
    connect(m_part, &PartChoice::changed, m_changesCard, &QWidget::hide); // it was about other rows
    connect(m_path, &QLineEdit::editingFinished, this, &ImportPage::takeFile);
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_kind);
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    content()->addLayout(file);
    auto *reading = new QHBoxLayout;
    reading->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sheet, m_encoding, m_area, m_part, m_add, m_acceptValid})
        reading->addWidget(widget);
    reading->addStretch(1);
    content()->addLayout(reading);
}

void ImportPage::buildParts()
{
    m_previewCard->body()->addWidget(m_preview);
    m_columns->setColumnCount(2);
    m_columns->setHorizontalHeaderLabels({tr("Column of the season"), tr("Column of the file")});
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *columns = new Card(tr("What the columns mean"), tr("remembered for the next time"));
    columns->body()->addWidget(m_columns);
    auto *upper = new QSplitter(Qt::Horizontal);
    upper->addWidget(m_previewCard);
    upper->addWidget(columns);
    upper->setStretchFactor(0, 5);
    upper->setStretchFactor(1, 3);
    m_findings->setEmptyText(tr("Try the file first: every problem stands here, all at once."));
    m_findings->setTable(findingTable({}));
    m_findings->view().horizontalHeader()->setStretchLastSection(true);
    connect(m_findings, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_findings, &Grid::currentChanged, this, [this](std::optional<std::int64_t> id) {
        if (id)
            jumpTo(*id);
    });
    m_findingsCard->body()->addWidget(m_findings);
    auto *both = new QSplitter(Qt::Vertical);
    both->addWidget(upper);
    both->addWidget(buildOutcome());
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    content()->addWidget(both, 1);
}

/// What is wrong, and beside it what would change, once that is known.
QWidget *ImportPage::buildOutcome()
{
    m_changes->setEmptyText(tr("Everything is in the season already, just so."));
    m_changes->setTable(changeTable({}));
    m_changes->view().horizontalHeader()->setStretchLastSection(true);
    m_changesCard->body()->addWidget(m_changes);
    m_changesCard->hide();
    auto *outcome = new QSplitter(Qt::Horizontal);
    outcome->setChildrenCollapsible(false);
    outcome->addWidget(m_findingsCard);
    outcome->addWidget(m_changesCard);
    outcome->setStretchFactor(0, 2);
    outcome->setStretchFactor(1, 3);
    return outcome;
}

void ImportPage::refresh()
{
    const QString before = m_area->currentData().toString();
    m_area->clear();
    m_area->addItem(tr("all areas"), QString());
    for (const auto &area : season().info().areas)
        m_area->addItem(area.name, area.name);
    m_area->setCurrentIndex(std::max(0, m_area->findData(before)));
    season()
        .read<office::ListChoices>([](office::Office &office) { return office::ListDesk(office).choices(); })
        .then(this, [this](const Result<office::ListChoices> &choices) {
            if (choices)
                m_templates->setChoices(choices->schools, choices->districts);
            if (choices)
                m_part->setChoices(choices->schools, choices->districts);
            takePart();
        });
    m_try->setEnabled(!m_path->text().isEmpty());
    m_import->setEnabled(!m_path->text().isEmpty() && !season().isReadOnly());
    showContent();
}

void ImportPage::adaptToKind()
{
    const QString kind = m_kind->currentData().toString();
    m_add->setVisible(kind == QLatin1String("candidates"));
    m_area->setVisible(kind == QLatin1String("general"));
    m_templates->setKind(kind);
    m_part->setKind(kind);
    m_changesCard->hide(); // it was about another table
}

void ImportPage::lookAt(const QString &what)
{
    if (const int place = m_kind->findData(what); place >= 0)
        m_kind->setCurrentIndex(place);
}

void ImportPage::choose(const QString &kind, const QString &path)
{
    m_path->setText(path);
    m_knownPath = path;
    m_kind->setCurrentIndex(m_kind->findData(kind));
    takeFile();
}

void ImportPage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Which table?"), QFileInfo(m_path->text()).absolutePath(),
                                     tr("Tables (*.xlsx *.xlsm *.xls *.csv *.txt *.tsv *.dbf);;All files (*)"));
    if (path.isEmpty())
        return;
    m_path->setText(path);
    takeFile();
}

void ImportPage::takeFile()
{
    if (m_sheetsPath != m_path->text())
        m_sheetByHand.clear();
    takePart();
    m_renamed = rememberedNames();
    readPreview(0);
}

/// A template's file is named for whose rows it has. Whoever then chooses otherwise means it.
void ImportPage::takePart()
{
    if (m_partPath != m_path->text() && m_part->chooseByFileName(m_path->text())) {
        m_partPath = m_path->text();
        setSentence(
            tr("By its name this file has the rows of %1 only").arg(m_part->names().join(tr(", ", "between names"))));
    }
}

void ImportPage::takeKind()
{
    adaptToKind();
    takePart();
    m_renamed = rememberedNames();
    readPreview(0);
}

/// Officers bring one file after another and seldom think of the kind: where the columns needed are not there and
/// those of another kind are, that one is shown.
bool ImportPage::goesOnAsLikelyKind(const office::ImportPreview &preview)
{
    if (std::exchange(m_knownPath, m_path->text()) == m_path->text())
        return false;
    const bool fits = std::all_of(preview.columns.begin(), preview.columns.end(),
                                  [](const office::PreviewColumn &one) { return one.place >= 0 || !one.required; });
    const int likely = m_kind->findData(preview.likelyKind);
    if (fits || preview.likelyKind.isEmpty() || likely < 0)
        return false;
    const QSignalBlocker quiet(m_kind); // the sheet stays the one that was chosen
    m_kind->setCurrentIndex(likely);
    setSentence(tr("By its columns this is the table: %1").arg(m_kind->currentText()));
    takeKind();
    return true;
}

office::ImportRequest ImportPage::request() const
{
    office::ImportRequest request;
    request.kind = m_kind->currentData().toString();
    request.path = m_path->text();
    request.reading.sheet = m_sheetByHand;
    request.reading.encoding = m_encoding->currentData().toString();
    request.add = m_add->isVisibleTo(this) && m_add->isChecked();
    request.area = m_area->isVisibleTo(this) ? m_area->currentData().toString() : QString();
    request.part = m_part->part();
    request.acceptValid = m_acceptValid->isChecked();
    request.renamed = m_renamed;
    return request;
}

void ImportPage::readPreview(qint64 fromRow)
{
    if (m_path->text().isEmpty())
        return;
    season()
        .read<office::ImportPreview>([wanted = request(), fromRow](office::Office &office) {
            return office::ImportDesk(office).preview(wanted, fromRow, previewRows);
        })
        .then(this, [this](const Result<office::ImportPreview> &preview) {
            m_try->setEnabled(preview.has_value());
            m_import->setEnabled(preview.has_value() && !season().isReadOnly());
            if (!preview) {
                m_sheet->setVisible(m_sheet->isVisible() && m_sheetsPath == m_path->text());
                m_preview->setRowCount(0);
                m_previewCard->setTitle(tr("The file"), wording::sentence(preview.error()));
                return;
            }
            showSheets(*preview);
            if (goesOnAsLikelyKind(*preview))
                return;
            showPreview(*preview);
            showColumns(*preview);
        });
}

/// Those of the file last read; where there are several, another one than was found by its columns can be chosen.
void ImportPage::showSheets(const office::ImportPreview &preview)
{
    m_sheetsPath = m_path->text();
    m_sheet->setVisible(preview.sheets.size() > 1);
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    m_sheet->addItems(preview.sheets);
    m_sheet->setCurrentText(preview.sheet);
}

void ImportPage::showPreview(const office::ImportPreview &preview)
{
    m_numbers = preview.numbers;
    m_previewCard->setTitle(tr("The file"), m_numbers.isEmpty() ? QString() : tr("from row %1").arg(m_numbers.first()));
    m_preview->clear();
    m_preview->setColumnCount(static_cast<int>(preview.header.size()));
    m_preview->setHorizontalHeaderLabels(preview.header);
    m_preview->setRowCount(static_cast<int>(preview.rows.size()));
    QStringList numbers;
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        numbers.append(QString::number(m_numbers[row]));
        const QStringList &cells = preview.rows[row];
        for (int column = 0; column < std::min<int>(m_preview->columnCount(), static_cast<int>(cells.size())); ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_preview->setVerticalHeaderLabels(numbers);
    m_preview->resizeColumnsToContents();
}

void ImportPage::showColumns(const office::ImportPreview &preview)
{
    m_columns->setRowCount(static_cast<int>(preview.columns.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const office::PreviewColumn &column = preview.columns[row];
        const QString word = wording::columnWord(column.key);
        m_columns->setItem(row, 0, new QTableWidgetItem(column.required ? tr("%1 (needed)").arg(word) : word));
        auto *place = new QComboBox;
        place->setFocusPolicy(Qt::StrongFocus);
        place->setAccessibleName(word);
        place->addItem(column.required ? tr("— missing —") : tr("— not there —"), QString());
        for (const QString &header : preview.header)
            place->addItem(header, header);
        place->setCurrentIndex(column.place + 1);
        const QString key = column.key;
        const QString before = preview.header.value(column.place);
        connect(place, &QComboBox::activated, this, [this, place, key, before] {
            const QString header = place->currentData().toString();
            if (!before.isEmpty() && header != before)
                m_renamed.insert(before, {});
            if (!header.isEmpty())
                return rename(header, key);
            keepSheet();
            readPreview(m_numbers.value(0));
        });
        m_columns->setCellWidget(row, 1, place);
    }
}

/// Whoever says what a sheet's columns mean wants no other sheet.
void ImportPage::keepSheet()
{
    if (m_sheetsPath == m_path->text())
        m_sheetByHand = m_sheet->currentText();
}

void ImportPage::rename(const QString &header, const QString &key)
{
    keepSheet();
    m_renamed.insert(header, key);
    readPreview(m_numbers.value(0));
}

void ImportPage::run(bool dryRun)
{
    office::ImportRequest wanted = request();
    wanted.dryRun = dryRun;
    wanted.compare = dryRun;
    if (!dryRun && wanted.acceptValid) {
        const QFileInfo file(wanted.path);
        wanted.rejectsPath = QStringLiteral("%1/%2.rejects.csv").arg(file.absolutePath(), file.completeBaseName());
    }
    const QString kind = m_kind->currentText();
    season()
        .work<office::ImportReport>(dryRun ? tr("Trying: %1").arg(kind) : tr("Importing: %1").arg(kind),
                                    [wanted](office::Office &office, Progress &progress) {
                                        return office::ImportDesk(office).importFile(wanted, progress);
                                    })
        .then(this, [this, dryRun](const Result<office::ImportReport> &report) { showOutcome(report, dryRun); });
}

void ImportPage::showOutcome(const Result<office::ImportReport> &report, bool dryRun)
{
    m_found = report ? report->findings : report.error().findings;
    m_findings->setEmptyText(report ? tr("Nothing is wrong.") : wording::sentence(report.error()));
    m_findings->setTable(findingTable(m_found));
    if (!report) {
        setSentence(wording::sentence(report.error()));
        m_findingsCard->setTitle(tr("Problems and notices"), tr("nothing was changed"));
    } else {
        rememberNames();
        const QString rows = wording::thousands(report->accepted);
        const QString all = wording::thousands(report->rows);
        setSentence(dryRun ? tr("%1 of %2 rows would come in; nothing was changed").arg(rows, all)
                           : tr("%1 of %2 rows came in").arg(rows, all));
        m_findingsCard->setTitle(tr("Problems and notices"));
    }
    showChanges(report ? report->changes : std::nullopt);
    Q_EMIT finished(report.has_value());
}

void ImportPage::showChanges(const std::optional<ImportChanges> &changes)
{
    m_changesCard->setVisible(changes.has_value());
    if (!changes)
        return;
    m_changes->setTable(changeTable(*changes));
    const bool isWhole = changes->count() == changes->rows.size();
    const QString counts = wording::countsInWords(*changes);
    m_changesCard->setTitle(
        tr("What it changes"),
        isWhole ? counts
                : tr("%1; the first %2 of each are listed").arg(counts, wording::thousands(ImportChanges::mostTold)));
}

void ImportPage::jumpTo(std::int64_t id)
{
    const Finding &finding = m_found[static_cast<qsizetype>(id)];
    if (finding.row < 2)
        return;
    const auto row = static_cast<int>(m_numbers.indexOf(finding.row));
    if (row < 0)
        return readPreview(std::max<qint64>(2, finding.row - rowsBefore));
    int column = 0;
    for (int i = 0; i < m_preview->columnCount(); ++i) {
        const QString header = m_preview->horizontalHeaderItem(i)->text();
        if (header == finding.column || m_renamed.value(header) == finding.column ||
            header == wording::columnWord(finding.column))
            column = i;
    }
    m_preview->setCurrentCell(row, column);
    m_preview->scrollToItem(m_preview->item(row, column), QAbstractItemView::PositionAtCenter);
}

void ImportPage::rememberNames() const
{
    QVariantMap names;
    for (auto name = m_renamed.cbegin(); name != m_renamed.cend(); ++name)
        names.insert(name.key(), name.value());
    QSettings().setValue(QStringLiteral("imports/%1").arg(m_kind->currentData().toString()), names);
}

QHash<QString, QString> ImportPage::rememberedNames() const
{
    const QVariantMap names =
        QSettings().value(QStringLiteral("imports/%1").arg(m_kind->currentData().toString())).toMap();
    QHash<QString, QString> renamed;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        renamed.insert(name.key(), name.value().toString());
    return renamed;
}

} // namespace hengzhao::ui
