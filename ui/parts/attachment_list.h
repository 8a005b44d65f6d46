// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/attachments.h"
#include "ui/parts/open_season.h"

#include <QTemporaryDir>
#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace hengzhao::ui
{

/// What an attachment may be for: the code its owner keeps, and its word.
struct AttachmentKind {
    QString code;
    QString word;
};

/// The files that hang on something: looked at with the system's viewer, added, taken away. Whoever shows the list does
/// the writing.
class AttachmentList final : public QWidget
{
    Q_OBJECT

public:
    AttachmentList(OpenSeason &season, const QList<AttachmentKind> &kinds, QWidget *parent = nullptr);

    void show(const QList<office::Attachment> &attachments, bool isEditable);
    [[nodiscard]] QStringList shownNames() const;
    /// Opens one; what the system's viewer is asked to show lies in a folder that goes away with this list.
    void open(qint64 id);

Q_SIGNALS:
    void wantsAdding(const office::NewAttachment &attachment);
    void wantsRemoval(qint64 id);
    /// Where a copy of it was laid for the viewer.
    void opened(const QString &path);

private:
    void chooseFile();
    void showTools();
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QString wordOf(const QString &kind) const;

    OpenSeason &m_season;
    QList<AttachmentKind> m_kinds;
    QTreeWidget *m_rows;
    QComboBox *m_kind;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_remove;
    QTemporaryDir m_folder;
    bool m_isEditable = false;
};

} // namespace hengzhao::ui
