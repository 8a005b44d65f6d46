// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/publicity_commands.h"
#include "models/office/material_desk.h"
#include "models/wording/publicity_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct MaterialWords {
    Q_DECLARE_TR_FUNCTIONS(MaterialWords)
};

Result<Answer> listMaterial(office::Office &season, const Arguments &)
{
    office::MaterialDesk desk(season);
    const Result<QList<office::Material>> all = desk.all();
    if (!all)
        return failure(all.error());
    QJsonArray list;
    TextTable table({MaterialWords::tr("number"), MaterialWords::tr("school"), MaterialWords::tr("title"),
                     MaterialWords::tr("channel"), MaterialWords::tr("state"), MaterialWords::tr("approved by")});
    for (const office::Material &one : *all) {
        const Result<Role> authority = desk.authorityOf(one);
        if (!authority)
            return failure(authority.error());
        list.append(QJsonObject{{QStringLiteral("material"), one.id},
                                {QStringLiteral("school_code"), one.schoolCode},
                                {QStringLiteral("school_name"), one.schoolName},
                                {QStringLiteral("title"), one.title},
                                {QStringLiteral("content"), one.content},
                                {QStringLiteral("channel"), one.channel},
                                {QStringLiteral("state"), QString(codeName(one.state))},
                                {QStringLiteral("files"), one.files},
                                {QStringLiteral("authority"), QString(codeName(*authority))},
                                {QStringLiteral("version"), one.version}});
        table.add({QString::number(one.id), one.schoolName, one.title, wording::channelWord(one.channel),
                   wording::word(one.state), wording::word(*authority)});
    }
    return Answer{{{QStringLiteral("materials"), list}}, table.text(), {}, 0};
}

Answer materialAnswer(qint64 id, MaterialState state)
{
    return {{{QStringLiteral("material"), id}, {QStringLiteral("state"), QString(codeName(state))}},
            MaterialWords::tr("Material %1 is “%2” now.").arg(QString::number(id), wording::word(state)) +
                QLatin1Char('\n'),
            {},
            0};
}

Result<Answer> addMaterial(office::Office &season, const Arguments &arguments)
{
    const office::MaterialText text{arguments.value(QStringLiteral("title")),
                                    arguments.value(QStringLiteral("content")),
                                    arguments.value(QStringLiteral("channel"))};
    const Result<qint64> id =
        office::MaterialDesk(season).add(wordAfterAct(arguments, 0), text, arguments.values(QStringLiteral("file")));
    return id ? Result<Answer>(materialAnswer(*id, MaterialState::Draft)) : failure(id.error());
}

Result<Answer> moveMaterial(office::Office &season, const Arguments &arguments, MaterialAct act)
{
    const Result<qint64> id = numberAfterAct(arguments);
    if (!id)
        return failure(id.error());
    office::MaterialDesk desk(season);
    if (const Result<void> done = desk.act(*id, act, arguments.value(QStringLiteral("reason"))); !done)
        return failure(done.error());
    const Result<office::Material> now = desk.byId(*id);
    return now ? Result<Answer>(materialAnswer(*id, now->state)) : failure(now.error());
}

Result<Answer> submitMaterial(office::Office &season, const Arguments &arguments)
{
    return moveMaterial(season, arguments, MaterialAct::Submit);
}

Result<Answer> approveMaterial(office::Office &season, const Arguments &arguments)
{
    return moveMaterial(season, arguments, MaterialAct::Approve);
}

Result<Answer> returnMaterial(office::Office &season, const Arguments &arguments)
{
    return moveMaterial(season, arguments, MaterialAct::Return);
}

Result<Answer> releaseMaterial(office::Office &season, const Arguments &arguments)
{
    return moveMaterial(season, arguments, MaterialAct::Release);
}

Result<Answer> runMaterial(const Context &context)
{
    return runAct(context, {{QStringLiteral("list"), 0, 0, listMaterial},
                            {QStringLiteral("add"), 1, 1, addMaterial},
                            {QStringLiteral("submit"), 1, 1, submitMaterial},
                            {QStringLiteral("approve"), 1, 1, approveMaterial},
                            {QStringLiteral("return"), 1, 1, returnMaterial},
                            {QStringLiteral("release"), 1, 1, releaseMaterial}});
}

} // namespace

Command materialCommand()
{
    return {QStringLiteral("publicity"),
            QStringLiteral("material"),
            1,
            2,
            {QStringLiteral("title"), QStringLiteral("content"), QStringLiteral("channel"), QStringLiteral("file"),
             QStringLiteral("reason")},
            runMaterial};
}

} // namespace hengzhao::cli
