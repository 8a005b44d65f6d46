// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/material_desk.h"
#include "ui/publicity/publicity_pane.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hengzhao::ui
{

class AttachmentList;
class Card;
class Chip;
class Grid;

/// Promotion material: what waits first, beside it the text, the files and what became of it.
class MaterialPane final : public PublicityPane
{
    Q_OBJECT

public:
    explicit MaterialPane(OpenSeason &season);

    void refresh() override;
    [[nodiscard]] Grid &grid() { return *m_grid; }
    [[nodiscard]] std::optional<office::Material> current() const;
    /// The form that asks for new material, opened.
    AskForm *askNew();
    AskForm *askReturn();
    void act(MaterialAct act, const QString &reason = {});
    /// Keeps what was typed over the current material.
    void keepText();

private:
    struct Read {
        Table table;
        QList<office::Material> materials;
        QList<FormChoice> schools;
    };
    struct Details {
        QList<office::MaterialPast> past;
        QList<office::Attachment> files;
        Role authority = Role::MunicipalEducation;
    };

    [[nodiscard]] static Result<Read> read(office::Office &office);
    [[nodiscard]] static Result<Details> readDetails(office::Office &office, const office::Material &material);
    [[nodiscard]] Card *makePane();
    void makeTools(Card &pane);
    void show(const Read &read);
    void showCurrent();
    void showDetails(const Details &details);
    void showTools();
    void run(const QString &title, const QString &done, std::function<Result<void>(office::Office &)> job);

    Grid *m_grid;
    Card *m_pane;
    Chip *m_state;
    QLabel *m_authority;
    QLineEdit *m_title;
    QComboBox *m_channel;
    QPlainTextEdit *m_content;
    AttachmentList *m_files;
    QLabel *m_past;
    QPushButton *m_new;
    QPushButton *m_keep;
    QPushButton *m_submit;
    QPushButton *m_approve;
    QPushButton *m_return;
    QPushButton *m_release;
    QList<office::Material> m_known;
    QList<FormChoice> m_schools;
    /// As it was when it came into sight: what an edit is held against.
    std::optional<office::Material> m_seen;
    /// Somebody was told what has changed meanwhile: what is typed may be kept over it now.
    bool m_isTold = false;
};

} // namespace hengzhao::ui
