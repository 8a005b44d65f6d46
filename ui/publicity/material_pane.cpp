// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/material_pane.h"

#include "models/office/city_time.h"
#include "models/office/publicity/publicity_terms.h"
#include "models/office/visit_desk.h"
#include "models/wording/publicity_words.h"
#include "models/wording/term_words.h"
#include "ui/parts/attachment_list.h"
#include "ui/parts/card.h"
#include "ui/parts/chip.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using office::Material;
using office::MaterialDesk;

namespace
{

QList<FormChoice> channelChoices()
{
    QList<FormChoice> choices;
    for (const QString &code : office::channels())
        choices.append({code, wording::channelWord(code)});
    return choices;
}

QPushButton *paneButton(const QString &text, const QString &tip, const QKeySequence &key)
{
    auto *button = new QPushButton(text);
    button->setShortcut(key);
    button->setToolTip(tip + QStringLiteral(" (") + key.toString(QKeySequence::NativeText) + QLatin1Char(')'));
    return button;
}

} // namespace

MaterialPane::MaterialPane(OpenSeason &season)
    : PublicityPane(season), m_grid(new Grid(QStringLiteral("materials"))), m_state(new Chip(QString())),
      m_authority(new QLabel), m_title(new QLineEdit), m_channel(new QComboBox), m_content(new QPlainTextEdit),
      m_files(new AttachmentList(season, {{QStringLiteral("sample"), tr("sample")}})), m_past(new QLabel)
{
    m_new = paneButton(tr("New …"), tr("Writes down new promotion material"), Qt::CTRL | Qt::Key_N);
    m_grid->setTight(true);
    m_grid->view().setAccessibleName(tr("Promotion material"));
    m_grid->setEmptyText(tr("No school has handed in promotion material yet."));
    auto *list = new Card(tr("Promotion material"), tr("what waits comes first"));
    list->addTool(m_new);
    list->body()->addWidget(m_grid);
    m_pane = makePane();
    auto *halves = new QSplitter;
    halves->addWidget(list);
    halves->addWidget(m_pane);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(halves);
    connect(m_grid, &Grid::currentChanged, this, &MaterialPane::showCurrent);
    connect(m_grid, &Grid::summaryChanged, this, &PublicityPane::summaryChanged);
    connect(m_new, &QPushButton::clicked, this, &MaterialPane::askNew);
    connect(m_files, &AttachmentList::wantsAdding, this, [this](const office::NewAttachment &wanted) {
        if (const auto seen = m_seen)
            run(tr("Attaching the file"), tr("The file hangs on the material."),
                [id = seen->id, wanted](office::Office &office) { return MaterialDesk(office).attach(id, wanted); });
    });
    connect(m_files, &AttachmentList::wantsRemoval, this, [this](qint64 attachment) {
        if (const auto seen = m_seen)
            run(tr("Taking the file away"), tr("The file no longer hangs on the material."),
                [id = seen->id, attachment](office::Office &office) {
                    return MaterialDesk(office).detach(id, attachment);
                });
    });
}

Card *MaterialPane::makePane()
{
    auto *pane = new Card(tr("Material"));
    pane->addTool(m_state);
    m_authority->setObjectName(QStringLiteral("muted"));
    m_authority->setWordWrap(true);
    m_title->setMaxLength(200);
    m_title->setAccessibleName(tr("Title"));
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->addItem(tr("not chosen"), QString());
    for (const FormChoice &choice : channelChoices())
        m_channel->addItem(choice.word, choice.code);
    m_content->setAccessibleName(tr("Text"));
    m_content->setTabChangesFocus(true);
    m_content->setMinimumHeight(70);
    m_past->setObjectName(QStringLiteral("muted"));
    m_past->setWordWrap(true);
    m_past->setAccessibleName(tr("What became of it"));
    auto *fields = new QFormLayout;
    fields->setContentsMargins(12, 4, 12, 0);
    fields->setHorizontalSpacing(10);
    fields->addRow(m_authority);
    fields->addRow(tr("Title"), m_title);
    fields->addRow(tr("Channel"), m_channel);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(12, 4, 12, 8);
    body->setSpacing(8);
    body->addWidget(m_content, 3);
    body->addWidget(m_files, 2);
    body->addWidget(m_past);
    pane->body()->addLayout(fields);
    pane->body()->addLayout(body, 1);
    makeTools(*pane);
    return pane;
}

void MaterialPane::makeTools(Card &pane)
{
    m_keep = paneButton(tr("Keep"), tr("Keeps the changed text"), Qt::CTRL | Qt::Key_S);
    m_submit = paneButton(tr("Submit"), tr("Hands it to the authority"), Qt::ALT | Qt::Key_S);
    m_approve = paneButton(tr("Approve"), tr("The authority lets it be released"), Qt::ALT | Qt::Key_A);
    m_return = paneButton(tr("Return …"), tr("Back to the school, with a reason"), Qt::ALT | Qt::Key_R);
    m_release = paneButton(tr("Release"), tr("The school shows it to the public"), Qt::ALT | Qt::Key_L);
    m_approve->setProperty("main", true);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 10);
    tools->setSpacing(6);
    tools->addStretch(1);
    for (QPushButton *button : {m_keep, m_submit, m_return, m_release, m_approve})
        tools->addWidget(button);
    pane.body()->addLayout(tools);
    connect(m_keep, &QPushButton::clicked, this, &MaterialPane::keepText);
    connect(m_submit, &QPushButton::clicked, this, [this] { act(MaterialAct::Submit); });
    connect(m_approve, &QPushButton::clicked, this, [this] { act(MaterialAct::Approve); });
    connect(m_release, &QPushButton::clicked, this, [this] { act(MaterialAct::Release); });
    connect(m_return, &QPushButton::clicked, this, &MaterialPane::askReturn);
}

Result<MaterialPane::Read> MaterialPane::read(office::Office &office)
{
    MaterialDesk desk(office);
    const Result<QList<Material>> materials = desk.all();
    const Result<Table> table = desk.table();
    const Result<office::VisitPlaces> places = office::VisitDesk(office).places();
    if (!materials || !table)
        return failure(materials ? table.error() : materials.error());
    if (!places)
        return failure(places.error());
    Read read{*table, *materials, {}};
    for (const office::RecruitingSchool &school : places->schools)
        read.schools.append({school.code, school.name});
    return read;
}

void MaterialPane::refresh()
{
    season().read<Read>(&MaterialPane::read).then(this, [this](const Result<Read> &read) {
        if (read)
            return show(*read);
        Q_EMIT failed(read.error());
    });
}

void MaterialPane::show(const Read &read)
{
    m_known = read.materials;
    m_schools = read.schools;
    m_new->setEnabled(!season().isReadOnly() && !m_schools.isEmpty());
    m_grid->setTable(std::make_shared<const Table>(read.table));
    if (!m_grid->currentId() && m_grid->table().rowCount() > 0)
        m_grid->selectId(m_grid->table().idOf(0));
    showCurrent();
}

std::optional<Material> MaterialPane::current() const
{
    const auto id = m_grid->currentId();
    for (const Material &material : m_known) {
        if (id && material.id == *id)
            return material;
    }
    return std::nullopt;
}

void MaterialPane::showCurrent()
{
    const std::optional<Material> material = current();
    // What is being typed stays until it is kept; the desk tells where somebody else was quicker, and once it has told
    // so, it may be kept over that.
    const bool isTyping = m_seen && material && m_seen->id == material->id && isEditable(m_seen->state) &&
                          (m_title->text() != m_seen->title || m_content->toPlainText() != m_seen->content);
    if (isTyping && std::exchange(m_isTold, false)) {
        m_seen = material;
        Q_EMIT noticed(tr("Keep once more to put your text over what somebody else has changed."));
    }
    if (!isTyping) {
        m_seen = material;
        m_title->setText(material ? material->title : QString());
        m_content->setPlainText(material ? material->content : QString());
        m_channel->setCurrentIndex(std::max(0, m_channel->findData(material ? material->channel : QString())));
    }
    m_pane->setTitle(material ? material->schoolName : tr("Material"));
    m_state->setVisible(material.has_value());
    if (material)
        m_state->set(wording::word(material->state), wording::toneOf(material->state));
    showTools();
    if (!material)
        return;
    season()
        .read<Details>([material = *material](office::Office &office) { return readDetails(office, material); })
        .then(this, [this, id = material->id](const Result<Details> &details) {
            if (!details)
                return Q_EMIT failed(details.error());
            if (m_grid->currentId() == id)
                showDetails(*details);
        });
}

Result<MaterialPane::Details> MaterialPane::readDetails(office::Office &office, const Material &material)
{
    MaterialDesk desk(office);
    const auto past = desk.past(material.id);
    const auto files = desk.files(material.id);
    const auto authority = desk.authorityOf(material);
    if (!past || !files)
        return failure(past ? files.error() : past.error());
    if (!authority)
        return failure(authority.error());
    return Details{*past, *files, *authority};
}

void MaterialPane::showDetails(const Details &details)
{
    m_authority->setText(tr("Approved by: %1").arg(wording::word(details.authority)));
    const std::optional<Material> material = current();
    m_files->show(details.files, material && isEditable(material->state) && !season().isReadOnly());
    QStringList lines;
    for (const office::MaterialPast &one : details.past) {
        QString line =
            office::shownMoment(one.at) + QLatin1Char(' ') + wording::word(one.to) + QStringLiteral(" · ") + one.actor;
        if (!one.reason.isEmpty())
            line += QStringLiteral(" · ") + one.reason;
        lines.append(line);
    }
    m_past->setText(lines.join(QLatin1Char('\n')));
    m_past->setVisible(!lines.isEmpty());
}

void MaterialPane::showTools()
{
    const std::optional<Material> material = current();
    const auto may = [&](MaterialAct act) {
        return material && !season().isReadOnly() && nextState(material->state, act).has_value();
    };
    const bool isOpen = may(MaterialAct::Submit);
    m_title->setReadOnly(!isOpen);
    m_content->setReadOnly(!isOpen);
    m_channel->setEnabled(isOpen);
    m_keep->setVisible(isOpen);
    m_submit->setVisible(isOpen);
    m_approve->setVisible(may(MaterialAct::Approve));
    m_return->setVisible(may(MaterialAct::Return));
    m_release->setVisible(may(MaterialAct::Release));
}

void MaterialPane::run(const QString &title, const QString &done, std::function<Result<void>(office::Office &)> job)
{
    season()
        .work<void>(title, [job = std::move(job)](office::Office &office, Progress &) { return job(office); })
        .then(this, [this, done](const Result<void> &kept) {
            if (!kept)
                return tellError(this, tr("Not done"), kept.error());
            m_seen.reset();
            showCurrent();
            Q_EMIT noticed(done);
        });
}

void MaterialPane::act(MaterialAct act, const QString &reason)
{
    const std::optional<Material> material = current();
    if (!material)
        return;
    run(tr("Moving the material"), tr("“%1”: %2").arg(material->title, wording::word(act)),
        [id = material->id, version = material->version, act, reason](office::Office &office) {
            return MaterialDesk(office).act(id, act, reason, version);
        });
}

void MaterialPane::keepText()
{
    if (!m_seen)
        return;
    const office::MaterialText text{m_title->text(), m_content->toPlainText(), m_channel->currentData().toString()};
    season()
        .work<void>(tr("Keeping the material"),
                    [seen = *m_seen, text](office::Office &office, Progress &) {
                        return MaterialDesk(office).edit(seen, text);
                    })
        .then(this, [this](const Result<void> &kept) {
            if (kept) {
                m_seen.reset();
                showCurrent();
                return Q_EMIT noticed(tr("The text is kept."));
            }
            tellError(this, tr("Not done"), kept.error());
            m_isTold = kept.error().code == ErrorCode::RowChanged;
            refresh();
        });
}

AskForm *MaterialPane::askNew()
{
    auto *form = new AskForm(tr("New promotion material"), tr("Keep as a draft"), this);
    form->addChoice(QStringLiteral("school"), tr("School"), m_schools);
    form->addText(QStringLiteral("title"), tr("Title"));
    form->addChoice(QStringLiteral("channel"), tr("Channel"), channelChoices(), QStringLiteral("leaflet"));
    form->addLines(QStringLiteral("content"), tr("Text"));
    form->addFiles(QStringLiteral("files"), tr("Files"));
    keepForm(*form, tr("Keeping the material"), tr("The material is kept as a draft."), [](const AskForm &asked) {
        const office::MaterialText text{asked.value(QStringLiteral("title")), asked.value(QStringLiteral("content")),
                                        asked.value(QStringLiteral("channel"))};
        return [school = asked.value(QStringLiteral("school")), text,
                files = asked.files(QStringLiteral("files"))](office::Office &office) -> Result<void> {
            const Result<qint64> id = MaterialDesk(office).add(school, text, files);
            return id ? Result<void>() : failure(id.error());
        };
    });
    return form;
}

AskForm *MaterialPane::askReturn()
{
    const std::optional<Material> material = current();
    if (!material)
        return nullptr;
    auto *form = new AskForm(tr("Return the material"), tr("Return"), this);
    form->addRemark(tr("“%1” of %2 goes back to the school.").arg(material->title, material->schoolName));
    form->addLines(QStringLiteral("reason"), tr("Reason"));
    keepForm(*form, tr("Moving the material"), tr("“%1” was returned.").arg(material->title),
             [id = material->id, version = material->version](const AskForm &asked) {
                 return [id, version, reason = asked.value(QStringLiteral("reason"))](office::Office &office) {
                     return MaterialDesk(office).act(id, MaterialAct::Return, reason.simplified(), version);
                 };
             });
    return form;
}

} // namespace hengzhao::ui
