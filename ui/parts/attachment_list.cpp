// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/attachment_list.h"

#include "ui/parts/prompter.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

constexpr int idRole = Qt::UserRole + 1;

QPushButton *toolButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setToolTip(tip);
    return button;
}

} // namespace

AttachmentList::AttachmentList(OpenSeason &season, const QList<AttachmentKind> &kinds, QWidget *parent)
    : QWidget(parent), m_season(season), m_kinds(kinds), m_rows(new QTreeWidget), m_kind(new QComboBox),
      m_add(toolButton(tr("Add …"), tr("Attaches a PDF or a picture"))),
      m_open(toolButton(tr("Open"), tr("Shows it with the system's viewer"))),
      m_remove(toolButton(tr("Take away"), tr("It stays on the record and no longer hangs here")))
{
    m_rows->setHeaderLabels({tr("What"), tr("File"), tr("Size")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAccessibleName(tr("Attachments"));
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_kind->setAccessibleName(tr("What the new attachment is"));
    for (const AttachmentKind &kind : kinds)
        m_kind->addItem(kind.word, kind.code);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_kind, 1);
    tools->addWidget(m_add);
    tools->addWidget(m_open);
    tools->addWidget(m_remove);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_rows, 1);
    rows->addLayout(tools);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &AttachmentList::showTools);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this] { open(currentId()); });
    connect(m_add, &QPushButton::clicked, this, &AttachmentList::chooseFile);
    connect(m_open, &QPushButton::clicked, this, [this] { open(currentId()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT wantsRemoval(currentId()); });
    showTools();
}

void AttachmentList::show(const QList<office::Attachment> &attachments, bool isEditable)
{
    m_isEditable = isEditable;
    m_rows->clear();
    for (const office::Attachment &attachment : attachments) {
        auto *row = new QTreeWidgetItem(
            m_rows, {wordOf(attachment.kind), attachment.name,
                     QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat)});
        row->setData(0, idRole, attachment.id);
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(1, attachment.note.isEmpty() ? attachment.name : attachment.note);
    }
    if (m_rows->topLevelItemCount() > 0)
        m_rows->setCurrentItem(m_rows->topLevelItem(0));
    showTools();
}

QStringList AttachmentList::shownNames() const
{
    QStringList names;
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row)
        names.append(m_rows->topLevelItem(row)->text(1));
    return names;
}

void AttachmentList::showTools()
{
    const bool isChosen = currentId() > 0;
    m_kind->setVisible(m_isEditable);
    m_add->setVisible(m_isEditable);
    m_remove->setVisible(m_isEditable);
    m_open->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void AttachmentList::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Which file?"), {},
                                                      tr("Documents and pictures (*.pdf *.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        Q_EMIT wantsAdding({m_kind->currentData().toString(), path});
}

void AttachmentList::open(qint64 id)
{
    if (id <= 0)
        return;
    m_season
        .read<QString>([id, folder = m_folder.path()](office::Office &office) {
            return office::Attachments(office).writeTo(folder, id);
        })
        .then(this, [this](const Result<QString> &path) {
            if (!path)
                return tellError(this, tr("The file cannot be shown"), path.error());
            Q_EMIT opened(*path);
            QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
        });
}

qint64 AttachmentList::currentId() const
{
    const QTreeWidgetItem *row = m_rows->currentItem();
    return row == nullptr ? 0 : row->data(0, idRole).toLongLong();
}

QString AttachmentList::wordOf(const QString &kind) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&kind](const AttachmentKind &one) { return one.code == kind; });
    return found == m_kinds.end() ? kind : found->word;
}

} // namespace hengzhao::ui
