// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/attachments.h"
#include "models/store/inspection_store.h"

namespace hengzhao::office
{

using store::Inspection;
using store::InspectionAnswer;
using store::InspectionFinding;
using store::InspectionRound;
using store::SeasonChecklistItem;

/// Where an inspection stands on a day: assigned, visited, open (findings to be put right), overdue or settled.
[[nodiscard]] QString standingOf(const Inspection &inspection, const QDate &today);

/// Inspections of the junior-highs (R35): rounds, who goes where, what they found, and whether it was put right.
class InspectionDesk
{
public:
    explicit InspectionDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<InspectionRound>> rounds() { return inspections().rounds(); }
    /// A new round with its days; the checklist that comes with the program is laid down with the first. Its number.
    [[nodiscard]] Result<qint64> addRound(const QString &name, const QString &first, const QString &last);

    /// Who would go where in a round: schools of it that nobody goes to yet. All districts with junior-highs inspect
    /// where none is named.
    [[nodiscard]] Result<CrossInspection> propose(qint64 id, const QStringList &districts = {});
    /// Keeps the proposal; how many schools it sends somebody to. Refused where somebody would inspect at home.
    [[nodiscard]] Result<qint64> assign(qint64 id, const QStringList &districts = {});
    [[nodiscard]] Result<void> reassign(qint64 id, const QString &district);

    [[nodiscard]] Result<QList<SeasonChecklistItem>> checklist() { return inspections().checklist(); }
    [[nodiscard]] Result<Table> checklistTable();
    [[nodiscard]] Result<void> addItem(const QString &theme, const QString &question);
    [[nodiscard]] Result<void> endItem(qint64 item);

    [[nodiscard]] Result<Inspection> inspection(qint64 id);
    [[nodiscard]] Result<QList<Inspection>> ofRound(qint64 round) { return inspections().inspections(round); }
    [[nodiscard]] Result<Table> inspectionTable(qint64 id);
    /// The checklist with what was answered; the id of a row is the question's.
    [[nodiscard]] Result<Table> answerTable(qint64 id);
    [[nodiscard]] Result<Table> findingTable(qint64 id);
    [[nodiscard]] Result<QList<InspectionFinding>> findings(qint64 inspection)
    {
        return inspections().findings(inspection);
    }

    /// They were there on a day. `version` is the one that was seen; nothing where the newest is meant.
    [[nodiscard]] Result<void> noteVisit(qint64 id, const QString &day, const QString &inspectors,
                                         std::optional<int> version = std::nullopt);
    /// met, not-met or not-applicable, by the question's id.
    [[nodiscard]] Result<void> answer(qint64 id, const QList<InspectionAnswer> &answers);
    /// Something to be put right by a day; within the catalogue's days where none is given. Its number.
    [[nodiscard]] Result<qint64> addFinding(qint64 id, const QString &text, const QString &due = {});
    /// It was seen to be put right, today.
    [[nodiscard]] Result<void> settle(qint64 id, const QString &how);

    [[nodiscard]] Result<QList<Attachment>> photographs(qint64 inspection)
    {
        return Attachments(m_office).of(ownerOf(inspection));
    }
    [[nodiscard]] Result<void> attach(qint64 id, const NewAttachment &wanted);
    [[nodiscard]] Result<void> detach(qint64 id, qint64 attachment);

    /// The result sheet of one inspection, as a PDF to be signed.
    [[nodiscard]] Result<void> writeSheet(qint64 id, const QString &path);

    [[nodiscard]] QDate today() const;

private:
    [[nodiscard]] static AttachmentOwner ownerOf(qint64 inspection)
    {
        return {QStringLiteral("inspection"), inspection};
    }
    [[nodiscard]] store::InspectionStore inspections() { return store::InspectionStore(m_office.database()); }
    [[nodiscard]] Result<Inspection> toWrite(qint64 id);
    [[nodiscard]] Result<InspectionRound> round(qint64 id);
    [[nodiscard]] Result<void> layDownChecklist(store::Transaction &transaction);

    Office &m_office;
};

} // namespace hengzhao::office
