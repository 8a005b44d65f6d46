<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountCommandWords</name>
    <message>
        <source>%1 names the file with the new password</source>
        <translation>%1 指明新密码所在文件</translation>
    </message>
    <message>
        <source>--role says what the account may do</source>
        <translation>--role 说明账号的角色</translation>
    </message>
    <message>
        <source>Account %1 is made. Its password has to be changed at the first login.</source>
        <translation>账号 %1 已建立，首次登录须修改密码。</translation>
    </message>
    <message>
        <source>Account %1 is disabled.</source>
        <translation>账号 %1 已停用。</translation>
    </message>
    <message>
        <source>Account %1 can be used again.</source>
        <translation>账号 %1 已恢复使用。</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>%1 的密码已修改。</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The name to log in with</source>
        <translation>登录用的名称</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Code of the district it acts for; county roles need theirs</source>
        <translation>所代表区县的代码；县级角色必填</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Code of the school it acts for; schools need theirs</source>
        <translation>所代表学校的代码；学校角色必填</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>To be changed at the first login</source>
        <translation>首次登录须修改</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再输入一遍相同的密码</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>建立账号</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>重设密码</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设定密码</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>请填写账号名称。</translation>
    </message>
    <message>
        <source>Tick what it may do.</source>
        <translation>请勾选账号的角色。</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>密码至少 %1 个字符。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>It has to be changed at the first login.</source>
        <translation>首次登录须修改密码。</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Empties the form for another account</source>
        <translation>清空表单，另建一个账号</translation>
    </message>
    <message>
        <source>Password …</source>
        <translation>重设密码…</translation>
    </message>
    <message>
        <source>Another password for an account whose owner has forgotten theirs</source>
        <translation>为忘记密码的账号另设密码</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Lets nobody in with this account, or lets its owner in again</source>
        <translation>停用账号，或恢复使用</translation>
    </message>
    <message>
        <source>There is no account.</source>
        <translation>尚无账号。</translation>
    </message>
    <message>
        <source>A trial season has no accounts.</source>
        <translation>试用年度没有账号。</translation>
    </message>
    <message>
        <source>Everyone may do everything in it. A season with accounts is made under “New season”.</source>
        <translation>任何人可做任何操作。带账号的年度在“新建年度”中建立。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>共 %n 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Enabling the account</source>
        <translation>正在恢复账号</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <translation>%1 已可登录。</translation>
    </message>
    <message>
        <source>Disabling the account</source>
        <translation>正在停用账号</translation>
    </message>
    <message>
        <source>%1 is no longer let in.</source>
        <translation>%1 已不能登录。</translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation>正在设定密码</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>%1 的密码已设定。</translation>
    </message>
    <message>
        <source>Making the account</source>
        <translation>正在建立账号</translation>
    </message>
    <message>
        <source>Account %1 is made.</source>
        <translation>账号 %1 已建立。</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>未作任何更改</translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message>
        <source>New …</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Attendance …</source>
        <translation>参加人数…</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Records an activity that a district has handed in</source>
        <translation>登记区县报备的活动</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>The activity does not take place</source>
        <translation>活动不再举行</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>宣传活动</translation>
    </message>
    <message>
        <source>No district has handed in an activity yet.</source>
        <translation>尚无区县报备活动。</translation>
    </message>
    <message>
        <source>Activities of the districts</source>
        <translation>区县宣传活动</translation>
    </message>
    <message>
        <source>handed in at least %1 days ahead</source>
        <translation>须至少提前 %1 天报备</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新活动</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>At a junior-high</source>
        <translation>所在初中</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>报备日期</translation>
    </message>
    <message>
        <source>Late, permitted by</source>
        <translation>逾期批准依据</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Recording the activity</source>
        <translation>登记活动</translation>
    </message>
    <message>
        <source>The activity is recorded.</source>
        <translation>活动已登记。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Recording the attendance</source>
        <translation>登记参加人数</translation>
    </message>
    <message>
        <source>The attendance is recorded.</source>
        <translation>参加人数已登记。</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>确定取消</translation>
    </message>
    <message>
        <source>“%1” does not take place.</source>
        <translation>“%1”不再举行。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancelling the activity</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>The activity is cancelled.</source>
        <translation>活动已取消。</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Moves or corrects the activity before it begins</source>
        <translation>在活动开始前改期或更正</translation>
    </message>
    <message>
        <source>Change the activity</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A first day that is moved has to be %1 days ahead again.</source>
        <translation>改期后，开始日期须重新满足提前 %1 天报备。</translation>
    </message>
    <message>
        <source>Changing the activity</source>
        <translation>正在修改活动</translation>
    </message>
    <message>
        <source>The activity is changed.</source>
        <translation>活动已修改。</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>from</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>报备日期</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>The activity is recorded under number %1.</source>
        <translation>活动已登记，编号 %1。</translation>
    </message>
    <message>
        <source>The attendance of activity %1 is recorded.</source>
        <translation>活动 %1 的参加人数已登记。</translation>
    </message>
    <message>
        <source>Activity %1 is cancelled.</source>
        <translation>活动 %1 已取消。</translation>
    </message>
    <message>
        <source>Activity %1 is changed.</source>
        <translation>活动 %1 已修改。</translation>
    </message>
</context>
<context>
    <name>AdmissionCommandWords</name>
    <message>
        <source>Candidate %1 %2 is called: %3, place %4.</source>
        <translation>已递补考生 %1 %2：%3，第 %4 位。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>after a call: reached, not-reached or wrong-number</source>
        <translation>联系结果为 reached、not-reached 或 wrong-number</translation>
    </message>
</context>
<context>
    <name>AdmissionSlip</name>
    <message>
        <source>Candidate</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Junior-high</source>
        <translation>毕业学校</translation>
    </message>
    <message>
        <source>School</source>
        <translation>录取学校</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>%1 · admission to secondary vocational schools %2</source>
        <translation>%1 · %2 年中等职业学校招生录取</translation>
    </message>
    <message>
        <source>Candidate (signed)</source>
        <translation>考生（签字）</translation>
    </message>
    <message>
        <source>Guardian (signed)</source>
        <translation>监护人（签字）</translation>
    </message>
    <message>
        <source>Officer (signed)</source>
        <translation>经办人（签字）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Confirmed %1, by identity card.</source>
        <translation>%1 持身份证确认。</translation>
    </message>
    <message>
        <source>Confirmed %1 without a card, by: %2. Second officer: %3.</source>
        <translation>%1 未持身份证确认，凭证：%2；第二经办人：%3。</translation>
    </message>
    <message>
        <source>Confirmation of a place</source>
        <translation>录取确认单</translation>
    </message>
    <message>
        <source>I take up the place named above, in the program named above.</source>
        <translation>本人确认就读上述学校的上述专业。</translation>
    </message>
    <message>
        <source>I know that no other school can admit me in this year&apos;s admission while I hold it.</source>
        <translation>本人知道：确认期间，本年度其他学校不能再录取本人。</translation>
    </message>
    <message>
        <source>Given up %1.</source>
        <translation>%1 放弃。</translation>
    </message>
    <message>
        <source>Giving up a place</source>
        <translation>放弃录取资格确认单</translation>
    </message>
    <message>
        <source>I give up the place named above of my own will.</source>
        <translation>本人自愿放弃上述预录资格。</translation>
    </message>
    <message>
        <source>I know that it falls free for others, and that I cannot have it back.</source>
        <translation>本人知道：该名额将释放给其他考生，放弃后不能恢复。</translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Approval</source>
        <translation>录取审批</translation>
    </message>
    <message>
        <source>No batch has been run yet: there is no list to approve.</source>
        <translation>尚未进行任何批次的预录，没有待审批的名单。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>打印件</translation>
    </message>
    <message>
        <source>Approval form and roster of the list shown</source>
        <translation>当前名单的审批表和花名册</translation>
    </message>
    <message>
        <source>Approval form …</source>
        <translation>审批表…</translation>
    </message>
    <message>
        <source>Roster, numbers masked …</source>
        <translation>花名册（证件号掩码）…</translation>
    </message>
    <message>
        <source>Roster with identity numbers …</source>
        <translation>花名册（含身份证号）…</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校意见</translation>
    </message>
    <message>
        <source>What the school says of its pre-admission list</source>
        <translation>学校对预录名单的答复</translation>
    </message>
    <message>
        <source>Sign the list off</source>
        <translation>签认名单</translation>
    </message>
    <message>
        <source>Object …</source>
        <translation>提出异议…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>A list of everybody who has confirmed and is on none</source>
        <translation>把已确认且未上报的考生列为一份名单</translation>
    </message>
    <message>
        <source>Return …</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Sends the selected candidates back with a reason, or the whole list</source>
        <translation>注明理由，退回所选考生或整份名单</translation>
    </message>
    <message>
        <source>Approve, next</source>
        <translation>通过，下一份</translation>
    </message>
    <message>
        <source>Approves the list for this level and goes to the next that waits</source>
        <translation>本级通过，并转到下一份待办名单</translation>
    </message>
    <message>
        <source>%1 wait for you · %2 for others · %3 to be submitted · %4 approved</source>
        <translation>待您审批 %1 份 · 待他人 %2 份 · 待上报 %3 份 · 已审批 %4 份</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are marked. Whoever approves takes that on; the reason is kept.</source>
        <translation>
            <numerusform>有 %n 名考生存疑。通过即由审批人承担，理由将留存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving the list</source>
        <translation>正在审批名单</translation>
    </message>
    <message>
        <source>The whole list goes back; its candidates are confirmed again and may be submitted anew.</source>
        <translation>整份名单退回，考生恢复为已确认，可重新上报。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) go back; the others stay on the list.</source>
        <translation>
            <numerusform>退回 %n 名考生，其余保留在名单上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returning the list</source>
        <translation>正在退回名单</translation>
    </message>
    <message>
        <source>Everybody of %1 who has confirmed in the %2 goes on a list to be approved: %3 candidates.</source>
        <translation>%1在%2中已确认的考生共 %3 名，列为一份名单报批。</translation>
    </message>
    <message>
        <source>Submitting the list</source>
        <translation>正在上报名单</translation>
    </message>
    <message>
        <source>Signing the list off</source>
        <translation>正在签认名单</translation>
    </message>
    <message>
        <source>The school objects to its pre-admission list: it is not submitted until it has been signed off.</source>
        <translation>学校对预录名单有异议：签认之前不得上报。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>Noting the objection</source>
        <translation>正在登记异议</translation>
    </message>
    <message>
        <source>Where shall the paper lie?</source>
        <translation>文件存放在哪里？</translation>
    </message>
    <message>
        <source>Papers (*.pdf);;Tables (*.xlsx *.csv)</source>
        <translation>打印件 (*.pdf);;表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Writing the paper</source>
        <translation>正在写出文件</translation>
    </message>
    <message>
        <source>The paper was not written</source>
        <translation>文件未写出</translation>
    </message>
    <message>
        <source>Written: %1, %2 candidates</source>
        <translation>已写出：%1，%2 名考生</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>未作任何更改</translation>
    </message>
</context>
<context>
    <name>ApprovalPane</name>
    <message>
        <source>Impossible: %1 admitted, %2 seats (%3)</source>
        <translation>不可通过：录取 %1 人，计划 %2 人（%3）</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>Against the list before: %1 came, %2 left</source>
        <translation>与上一份相比：新增 %1 人，减少 %2 人</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>减少：%1</translation>
    </message>
    <message>
        <source>the school objected: %1</source>
        <translation>学校有异议：%1</translation>
    </message>
    <message>
        <source>school: %1</source>
        <translation>学校：%1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Nobody is on it.</source>
        <translation>名单上没有考生。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Nothing has been done with it yet.</source>
        <translation>尚无处理记录。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>处理记录</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>第 %1 份</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <translation>待审批：%1</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>已用计划 %1 / %2</translation>
    </message>
    <message>
        <source>%1 have not confirmed</source>
        <translation>%1 人未确认</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>截止 %1</translation>
    </message>
</context>
<context>
    <name>ApprovalPaper</name>
    <message>
        <source>Approval form for admission</source>
        <translation>预录取审批表</translation>
    </message>
    <message>
        <source>Roster of candidates to be admitted</source>
        <translation>预录取花名册</translation>
    </message>
    <message>
        <source>not submitted yet</source>
        <translation>尚未上报</translation>
    </message>
    <message>
        <source>No. %1, %2</source>
        <translation>第 %1 份，%2</translation>
    </message>
    <message>
        <source>signature, seal, date</source>
        <translation>签名、盖章、日期</translation>
    </message>
    <message>
        <source>School</source>
        <translation>招生学校</translation>
    </message>
    <message>
        <source>Opinion: %1</source>
        <translation>%1意见</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>School&apos;s signature</source>
        <translation>学校签认</translation>
    </message>
    <message>
        <source>Seats of the school</source>
        <translation>学校计划数</translation>
    </message>
    <message>
        <source>Taken in all batches</source>
        <translation>各批次已录</translation>
    </message>
    <message>
        <source>On this list</source>
        <translation>本名单人数</translation>
    </message>
    <message>
        <source>Entries that are marked</source>
        <translation>存疑人数</translation>
    </message>
    <message>
        <source>Came since the last list</source>
        <translation>比上一份新增</translation>
    </message>
    <message>
        <source>Left since the last list</source>
        <translation>比上一份减少</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>其中女生</translation>
    </message>
    <message>
        <source>Marked for</source>
        <translation>存疑事项</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>分专业人数</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>存疑情况</translation>
    </message>
    <message>
        <source>Opinions and seals</source>
        <translation>审批意见</translation>
    </message>
</context>
<context>
    <name>ArgumentWords</name>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 不带参数值</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要参数值</translation>
    </message>
    <message>
        <source>--lang is zh or en</source>
        <translation>--lang 应为 zh 或 en</translation>
    </message>
    <message>
        <source>--today is a date such as 2021-07-20</source>
        <translation>--today 应为形如 2021-07-20 的日期</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>%1 needs more</source>
        <translation>%1 缺少参数</translation>
    </message>
    <message>
        <source>%1 does not take so much</source>
        <translation>%1 的参数过多</translation>
    </message>
    <message>
        <source>%1 does not know %2</source>
        <translation>%1 没有 %2</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>没有命令 %1</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Reason, goes on the record</source>
        <translation>理由（将记入记录）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Puts the question away (Esc)</source>
        <translation>收起此项(Esc)</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Why it was not kept</source>
        <translation>未能保存的原因</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>选择哪些文件？</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>文档和图片 (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Attaches a PDF or a picture</source>
        <translation>附上 PDF 或图片</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Shows it with the system&apos;s viewer</source>
        <translation>用系统查看程序打开</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>It stays on the record and no longer hangs here</source>
        <translation>记录保留，不再列在此处</translation>
    </message>
    <message>
        <source>What</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>What the new attachment is</source>
        <translation>新附件的用途</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>文档和图片 (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>无法打开文件</translation>
    </message>
</context>
<context>
    <name>BarDrawingWords</name>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>尚无数据</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>Working out what the run will do</source>
        <translation>正在测算预录结果</translation>
    </message>
    <message>
        <source>Running the batch</source>
        <translation>正在预录</translation>
    </message>
    <message>
        <source>The figures below are those of a dry run: nothing is stored.</source>
        <translation>以下为预演数字，未写入任何结果。</translation>
    </message>
    <message>
        <source>%1 are pre-admitted. The copy made before: %2</source>
        <translation>已预录 %1 人。预录前的备份：%2</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Proving the run</source>
        <translation>正在复核预录</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>复核通过</translation>
    </message>
    <message>
        <source>The run holds: %1 buckets, %2 comparisons, %3 decisions and %4 candidates were looked at, and the certificate is right.</source>
        <translation>复核通过：检查了 %1 个计划桶、%2 次位次比较、%3 条录取结果、%4 名考生，核验凭证一致。</translation>
    </message>
    <message>
        <source>The run does not hold. Places at fault: %1</source>
        <translation>复核未通过，问题 %1 处</translation>
    </message>
    <message>
        <source>at fault</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Nobody fared otherwise.</source>
        <translation>没有结果不同的考生。</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>已比较</translation>
    </message>
    <message>
        <source>Between run %1 and run %2, %3 fared otherwise.</source>
        <translation>预录 %1 号与 %2 号相比，%3 名考生结果不同。</translation>
    </message>
    <message>
        <source>%1 in the %2 have not confirmed. Closing it releases them and their seats fall free; the batch can then no longer be run or changed. This cannot be undone.</source>
        <translation>%2有 %1 人尚未确认。结束批次将逾期释放这些考生，名额随之空出；此后该批次不能再预录或更改，且无法撤销。</translation>
    </message>
    <message>
        <source>Close the batch</source>
        <translation>结束批次</translation>
    </message>
    <message>
        <source>Closing the batch</source>
        <translation>正在结束批次</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 who did not confirm were released.</source>
        <translation>已逾期释放未确认考生 %1 人。</translation>
    </message>
    <message>
        <source>first %1 · second %2</source>
        <translation>一志愿 %1 · 二志愿 %2</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次录取</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>计划桶</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>预录记录</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>结果变化</translation>
    </message>
    <message>
        <source>Who fared otherwise in the run before</source>
        <translation>与上次预录相比结果不同的考生</translation>
    </message>
    <message>
        <source>This batch has not been run yet. A dry run shows what it would do and stores nothing.</source>
        <translation>该批次尚未预录。预演可查看结果而不写入。</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>尚无预录记录。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Proves the run in force again, without the engine</source>
        <translation>不经录取引擎，重新复核当前有效的预录</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>与上次比较</translation>
    </message>
    <message>
        <source>Close the batch…</source>
        <translation>结束批次…</translation>
    </message>
    <message>
        <source>Releases whoever has not confirmed</source>
        <translation>逾期释放尚未确认的考生</translation>
    </message>
    <message>
        <source>Shows what the run would do and stores nothing</source>
        <translation>查看预录会得到的结果，不写入</translation>
    </message>
    <message>
        <source>Run the batch…</source>
        <translation>正式预录…</translation>
    </message>
    <message>
        <source>Says what will happen, then runs the batch</source>
        <translation>先说明将要发生什么，再预录</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Which batch is shown</source>
        <translation>显示哪一批次</translation>
    </message>
    <message>
        <source>“Compare” shows here who fared otherwise in the run before.</source>
        <translation>点“与上次比较”，此处列出与上次预录结果不同的考生。</translation>
    </message>
    <message>
        <source>Choose a queue to see how its seats were filled.</source>
        <translation>选择一个计划桶，查看名额如何用去。</translation>
    </message>
    <message>
        <source>There is nobody to admit yet.</source>
        <translation>尚无可录取的考生。</translation>
    </message>
    <message>
        <source>Bring in districts, schools, plans, candidates and choices first.</source>
        <translation>请先导入区县、学校、计划、考生和志愿。</translation>
    </message>
    <message>
        <source>Once the batch has been run, this says why everybody is where they are.</source>
        <translation>批次预录后，此处说明每名考生为何是现在的结果。</translation>
    </message>
    <message>
        <source>run by %1</source>
        <translation>预录截止 %1</translation>
    </message>
    <message>
        <source>confirm by %1</source>
        <translation>确认截止 %1</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>参加录取</translation>
    </message>
    <message>
        <source>Pre-admitted</source>
        <translation>预录</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未预录</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>摇号决定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未预录</translation>
    </message>
    <message>
        <source>of their choices %1 are void</source>
        <translation>其中无效志愿 %1 个</translation>
    </message>
    <message>
        <source>%1 of the pool</source>
        <translation>占参加录取的 %1</translation>
    </message>
    <message>
        <source>last places that a lot decided</source>
        <translation>末位由摇号决定的计划桶</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>核验凭证 %1</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>预录时间</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 · dry run, nothing is stored</source>
        <translation>%1 · 预演，未写入</translation>
    </message>
    <message>
        <source>%1 · run %2 in force%3</source>
        <translation>%1 · 预录 %2 号有效%3</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Moved, by school</source>
        <translation>按学校的结果变化</translation>
    </message>
    <message>
        <source>By school: how many came, how many left.</source>
        <translation>按学校：转入多少人、转出多少人。</translation>
    </message>
    <message>
        <source>A dry run keeps no queues: they can be looked at once the batch has been run.</source>
        <translation>预演不保存排队情况，正式预录后才能逐人查看。</translation>
    </message>
    <message>
        <source>Nobody would fare otherwise.</source>
        <translation>没有人的结果会改变。</translation>
    </message>
    <message>
        <source>Where shall the record sheet lie?</source>
        <translation>记录表存放在哪里？</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the record sheet</source>
        <translation>正在写出记录表</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>The record sheet to sign: %1</source>
        <translation>待签字的记录表：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) would fare otherwise than in the run in force.</source>
        <translation>
            <numerusform>与现行预录相比，%n 名考生的结果会改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record sheet…</source>
        <translation>记录表…</translation>
    </message>
    <message>
        <source>Writes the record of the run as a PDF to sign</source>
        <translation>把预录记录写成 PDF 供签字</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Why a school&apos;s seats went where they went</source>
        <translation>学校计划为何这样录取</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>How the pool would fare in another mode, where the lot decided, who was passed over</source>
        <translation>换用其他模式会怎样、何处由摇号决定、有无被顶替</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>in the pool</source>
        <translation>参加录取人数</translation>
    </message>
    <message>
        <source>pre-admitted</source>
        <translation>预录人数</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>未录取人数</translation>
    </message>
    <message>
        <source>void choices</source>
        <translation>无效志愿数</translation>
    </message>
    <message>
        <source>last places decided by lot</source>
        <translation>抽签决定的末位数</translation>
    </message>
    <message>
        <source>Certificate: inputs %1</source>
        <translation>预录凭证：输入 %1</translation>
    </message>
    <message>
        <source>             outcome %1</source>
        <translation>          结果 %1</translation>
    </message>
    <message>
        <source>A dry run: nothing was stored.</source>
        <translation>此为试运行，未保存任何结果。</translation>
    </message>
    <message>
        <source>The copy made before: %1</source>
        <translation>预录前的备份：%1</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>检查数</translation>
    </message>
    <message>
        <source>The run holds.</source>
        <translation>预录结果复核无误。</translation>
    </message>
    <message>
        <source>The run does not hold:</source>
        <translation>预录结果复核不符：</translation>
    </message>
    <message>
        <source>run</source>
        <translation>预录次序</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>录取方式</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>by</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>why before</source>
        <translation>之前原因</translation>
    </message>
    <message>
        <source>why after</source>
        <translation>之后原因</translation>
    </message>
    <message>
        <source>%1 is closed; %2 who did not confirm were released.</source>
        <translation>%1已关闭，逾期未确认的 %2 人已释放。</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookletExportWords</name>
    <message>
        <source>--headers is zh, en or dbf</source>
        <translation>--headers 为 zh、en 或 dbf</translation>
    </message>
    <message>
        <source>%1: %2 schools, %3 programs</source>
        <translation>%1：%2 所学校，%3 个专业</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>已标注草稿</translation>
    </message>
</context>
<context>
    <name>BookletPage</name>
    <message>
        <source>Booklet</source>
        <translation>资质手册</translation>
    </message>
    <message>
        <source>In the booklet and not</source>
        <translation>收录情况</translation>
    </message>
    <message>
        <source>What the platform says otherwise</source>
        <translation>与省级平台不一致之处</translation>
    </message>
    <message>
        <source>Nothing differs, or no list of the platform has been compared yet.</source>
        <translation>没有不一致，或尚未比对省级平台名单。</translation>
    </message>
    <message>
        <source>days on the provincial platform can be typed</source>
        <translation>可直接填写省级平台上报、核准日期</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发放登记</translation>
    </message>
    <message>
        <source>Provincial platform</source>
        <translation>省级平台比对</translation>
    </message>
    <message>
        <source>Keeping the day</source>
        <translation>正在保存日期</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>平台比对…</translation>
    </message>
    <message>
        <source>Compares a list taken back from the provincial platform with what is published</source>
        <translation>将省级平台导出的名单与已公示的申报比对</translation>
    </message>
    <message>
        <source>For the platform…</source>
        <translation>平台上报表…</translation>
    </message>
    <message>
        <source>Writes every field of the public notice, a row a program</source>
        <translation>写出公示的全部字段，每个专业一行</translation>
    </message>
    <message>
        <source>Poster…</source>
        <translation>海报…</translation>
    </message>
    <message>
        <source>Writes one page of A3 for the wall</source>
        <translation>写出一页 A3 海报，供张贴</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>资质单…</translation>
    </message>
    <message>
        <source>Writes the sheet of the current school</source>
        <translation>写出当前学校的资质单</translation>
    </message>
    <message>
        <source>Booklet…</source>
        <translation>写出手册…</translation>
    </message>
    <message>
        <source>Writes the whole booklet, as pages or as a table</source>
        <translation>写出整本手册，页面或表格</translation>
    </message>
    <message>
        <source>There are no schools yet</source>
        <translation>尚无学校</translation>
    </message>
    <message>
        <source>Import the schools and their programs: the booklet is made of their filings.</source>
        <translation>请先导入学校及其专业：手册由其申报生成。</translation>
    </message>
    <message>
        <source>Handed out: %1</source>
        <translation>发放登记：%1 份</translation>
    </message>
    <message>
        <source>Provincial platform: %1 differ</source>
        <translation>省级平台比对：%1 处不一致</translation>
    </message>
    <message>
        <source>%1 schools are in it, %2 are not published</source>
        <translation>已收录 %1 所学校，%2 所未公示</translation>
    </message>
    <message>
        <source>all %1 schools are in it</source>
        <translation>%1 所学校全部收录</translation>
    </message>
    <message>
        <source>Write the booklet</source>
        <translation>写出手册</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>csv file (*.csv)</source>
        <translation>csv 文件 (*.csv)</translation>
    </message>
    <message>
        <source>no school</source>
        <translation>未选学校</translation>
    </message>
    <message>
        <source>Choose a school in the table first.</source>
        <translation>请先在表中选择一所学校。</translation>
    </message>
    <message>
        <source>Write the sheet</source>
        <translation>写出资质单</translation>
    </message>
    <message>
        <source>Write for the platform</source>
        <translation>写出平台上报表</translation>
    </message>
    <message>
        <source>dbf table (*.dbf)</source>
        <translation>dbf 表 (*.dbf)</translation>
    </message>
    <message>
        <source>Write the poster</source>
        <translation>写出海报</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.csv *.txt *.tsv *.dbf)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.csv *.txt *.tsv *.dbf)</translation>
    </message>
    <message>
        <source>Writing the booklet</source>
        <translation>正在写出手册</translation>
    </message>
    <message>
        <source>Writing for the platform</source>
        <translation>正在写出平台上报表</translation>
    </message>
    <message>
        <source>Writing the poster</source>
        <translation>正在写出海报</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>A draft of %1 schools and %2 programs: %3</source>
        <translation>%1 所学校、%2 个专业的草稿：%3</translation>
    </message>
    <message>
        <source>%1 schools and %2 programs: %3</source>
        <translation>%1 所学校、%2 个专业：%3</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>Comparing with the platform</source>
        <translation>正在与省级平台比对</translation>
    </message>
    <message>
        <source>The list cannot be compared</source>
        <translation>无法比对名单</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>已比对</translation>
    </message>
    <message>
        <source>The platform&apos;s list is as ours.</source>
        <translation>平台名单与本市一致。</translation>
    </message>
    <message>
        <source>On the platform only: %1. Here only: %2. Differing: %3.</source>
        <translation>仅平台有：%1；仅本市有：%2；不一致：%3。</translation>
    </message>
</context>
<context>
    <name>BookletWords</name>
    <message>
        <source>%1 copies in all</source>
        <translation>共 %1 份</translation>
    </message>
    <message>
        <source>it is one of: %1</source>
        <translation>应为以下之一：%1</translation>
    </message>
    <message>
        <source>Handout %1 is taken back.</source>
        <translation>发放记录 %1 已撤回。</translation>
    </message>
    <message>
        <source>Handout %1 is in the register.</source>
        <translation>发放记录 %1 已登记。</translation>
    </message>
    <message>
        <source>The platform&apos;s list is as ours.</source>
        <translation>平台名单与本市一致。</translation>
    </message>
    <message>
        <source>School %1 is reported.</source>
        <translation>学校 %1 已登记上报。</translation>
    </message>
    <message>
        <source>School %1 is approved.</source>
        <translation>学校 %1 已登记核准。</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今日办结</translation>
    </message>
    <message>
        <source>The order of the current row is done</source>
        <translation>将当前行的事项记为今日办结</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The order of the current row is withdrawn; it stays on the record</source>
        <translation>撤销当前行的事项，记录保留</translation>
    </message>
    <message>
        <source>The season&apos;s dates</source>
        <translation>年度日程</translation>
    </message>
    <message>
        <source>from the rule book</source>
        <translation>依据招生规则</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Keeping the order</source>
        <translation>正在保存督办事项</translation>
    </message>
    <message>
        <source>Weekly dispatch</source>
        <translation>周调度督办</translation>
    </message>
    <message>
        <source>who owes what, until when</source>
        <translation>谁在何时前办结何事</translation>
    </message>
    <message>
        <source>No order has been given yet. Write one below.</source>
        <translation>尚未下达督办事项，可在下方填写。</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>who</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Give the order</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Enters it with its date; Enter does the same</source>
        <translation>连同期限一并下达，回车键亦可</translation>
    </message>
    <message>
        <source>every date of the season is past</source>
        <translation>本年度各项日程均已过</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <translation>下一项：%1，%2</translation>
    </message>
    <message>
        <source>Giving the order</source>
        <translation>正在下达</translation>
    </message>
    <message>
        <source>Withdrawing the order</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>The order cannot be kept</source>
        <translation>无法保存督办事项</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Order %1 is given.</source>
        <translation>督办事项 %1 已下达。</translation>
    </message>
    <message>
        <source>Order %1 is done.</source>
        <translation>督办事项 %1 已办结。</translation>
    </message>
</context>
<context>
    <name>CallListPane</name>
    <message>
        <source>Not confirmed yet</source>
        <translation>未确认名单</translation>
    </message>
    <message>
        <source>Everybody who has a place has answered.</source>
        <translation>所有预录考生都已答复。</translation>
    </message>
    <message>
        <source>remark on the call, where there is one</source>
        <translation>联系备注（可不填）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes it for the current row and goes on to the next (%1)</source>
        <translation>记入当前行并转到下一行（%1）</translation>
    </message>
</context>
<context>
    <name>CallListWords</name>
    <message>
        <source>not called</source>
        <translation>未联系</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>未确认考生名单</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>School</source>
        <translation>录取学校</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>District</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Junior-high</source>
        <translation>毕业学校</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>综合素质</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Interview score</source>
        <translation>面试成绩</translation>
    </message>
    <message>
        <source>interview score</source>
        <translation>面试成绩</translation>
    </message>
    <message>
        <source>Where none is on record (F3); Enter goes back to the card</source>
        <translation>无登记成绩时填写（F3）；回车返回刷卡</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>学制</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Nobody at the counter</source>
        <translation>等待考生</translation>
    </message>
    <message>
        <source>%1 · %2, place %3</source>
        <translation>%1 · %2 · 第 %3 位</translation>
    </message>
    <message>
        <source>interview %1, asked for %2</source>
        <translation>面试 %1，要求 %2</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>%1 is not FIELD=VALUE</source>
        <translation>%1 不是“字段=值”</translation>
    </message>
    <message>
        <source>Candidate %1 is added and competes in the batches still to come.</source>
        <translation>考生 %1 已添加，参加后续批次。</translation>
    </message>
    <message>
        <source>Candidate %1 has given the place at a general school up; this counts for runs after the first batch.</source>
        <translation>考生 %1 已放弃普高录取资格；对第一批之后的预录有效。</translation>
    </message>
    <message>
        <source>Correction request %1 waits for a second person.</source>
        <translation>更正申请 %1 待他人审定。</translation>
    </message>
    <message>
        <source>%1 is not approve or refuse</source>
        <translation>%1 不是 approve 或 refuse</translation>
    </message>
    <message>
        <source>Request %1 is carried out.</source>
        <translation>申请 %1 已更正。</translation>
    </message>
    <message>
        <source>Request %1 is refused.</source>
        <translation>申请 %1 不予更正。</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>What is tried</source>
        <translation>推演条件</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>录取方式</translation>
    </message>
    <message>
        <source>Order of candidates</source>
        <translation>排序规则</translation>
    </message>
    <message>
        <source>The chosen key counts before the one above it</source>
        <translation>所选规则先于上一条比较</translation>
    </message>
    <message>
        <source>The chosen key counts after the one below it</source>
        <translation>所选规则后于下一条比较</translation>
    </message>
    <message>
        <source>Line of %1</source>
        <translation>%1分数线</translation>
    </message>
    <message>
        <source>Arrow keys move the line by a point, page keys by ten</source>
        <translation>方向键每次移动 1 分，翻页键每次移动 10 分</translation>
    </message>
    <message>
        <source>Line of %1, typed</source>
        <translation>%1分数线（键入）</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1&#x3000;原 %2</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing stands out.</source>
        <translation>材料齐全，没有需要注意的事项。</translation>
    </message>
    <message>
        <source>Take on …</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Accepts this warning with a reason, which is kept</source>
        <translation>写明理由后接受此提示，理由会保留</translation>
    </message>
    <message>
        <source>Take on: %1</source>
        <translation>接受：%1</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Add question</source>
        <translation>增加条目</translation>
    </message>
    <message>
        <source>Drop question</source>
        <translation>删去条目</translation>
    </message>
    <message>
        <source>Checklist of the inspections</source>
        <translation>督查检查表</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>检查条目</translation>
    </message>
    <message>
        <source>The checklist is laid down with the first round, or with the first question here.</source>
        <translation>检查表在新建第一轮督查或在此增加第一个条目时生成。</translation>
    </message>
    <message>
        <source>what is to be looked at</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Inspections of all rounds ask it from now on</source>
        <translation>此后各轮督查都检查这一项</translation>
    </message>
    <message>
        <source>Nobody is asked the current question any more</source>
        <translation>此后不再检查当前条目</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The checklist cannot be shown</source>
        <translation>无法显示检查表</translation>
    </message>
    <message>
        <source>Adding the question</source>
        <translation>正在增加条目</translation>
    </message>
    <message>
        <source>Dropping the question</source>
        <translation>正在删去条目</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有更改</translation>
    </message>
</context>
<context>
    <name>CorrectionPane</name>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>asked for by one, decided by another</source>
        <translation>一人申请，他人审定</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>予以更正</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予更正</translation>
    </message>
    <message>
        <source>No correction has been asked for.</source>
        <translation>尚无更正申请。</translation>
    </message>
    <message>
        <source>What it does to the order</source>
        <translation>对名次的影响</translation>
    </message>
    <message>
        <source>reason; a refusal needs one</source>
        <translation>理由；不予更正时必填</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Writes the new values; the old ones stay on the record</source>
        <translation>写入新值；原值留存备查</translation>
    </message>
    <message>
        <source>Leaves everything as it is, for the reason given</source>
        <translation>按所填理由维持原状</translation>
    </message>
    <message>
        <source>Deciding the correction</source>
        <translation>正在审定更正</translation>
    </message>
    <message>
        <source>The correction is carried out; the old values stay on the record.</source>
        <translation>已更正；原值留存备查。</translation>
    </message>
    <message>
        <source>The correction is refused; nothing was changed.</source>
        <translation>不予更正；数据未改动。</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Their password</source>
        <translation>对方密码</translation>
    </message>
    <message>
        <source>No card …</source>
        <translation>无证确认…</translation>
    </message>
    <message>
        <source>Another proof and a second officer</source>
        <translation>凭其他证明，并由第二经办人同意</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>The candidate gives the place up</source>
        <translation>考生放弃预录资格</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>退档…</translation>
    </message>
    <message>
        <source>The school turns the candidate away, with a reason and its authority&apos;s consent</source>
        <translation>学校退档：须有原因代码和主管部门同意</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Takes a confirmation back: the one shown, or the current one of those done last</source>
        <translation>撤回确认：当前显示的考生，或最近办理中选中的一条</translation>
    </message>
    <message>
        <source>Slip …</source>
        <translation>签字单…</translation>
    </message>
    <message>
        <source>A slip to sign, of A5: the place is taken up, or given up</source>
        <translation>A5 签字单：确认或放弃</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>Confirmations that a school sent as a file</source>
        <translation>学校报来的确认名单文件</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>无证确认</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Another proof is named and kept with the confirmation, and a second officer consents to it.</source>
        <translation>写明其他证明，随确认一并留存，并由第二经办人同意。</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>第二经办人</translation>
    </message>
    <message>
        <source>Give the place up</source>
        <translation>放弃预录资格</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>确认放弃</translation>
    </message>
    <message>
        <source>%1 gives the place at %2 up. It falls free for others and cannot be had back; the candidate goes on to the next batch.</source>
        <translation>%1 放弃 %2 的预录资格。名额释放给其他考生，不能恢复；考生进入下一批次。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Turn the candidate away</source>
        <translation>退档</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>退档</translation>
    </message>
    <message>
        <source>%1 loses the place at %2 and goes on to the next batch. Nobody is turned away without a reason of the list and the consent of the school&apos;s authority.</source>
        <translation>%1 将失去 %2 的预录资格，进入下一批次。退档须有规定的原因代码，并经学校主管部门同意。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The confirmation of candidate %1 is taken back and the place with it: it falls free for others, and the candidate stands in the next batch. This is possible until the school&apos;s list is submitted.</source>
        <translation>撤回考生 %1 的确认，名额同时释放给其他考生，考生进入下一批次。学校名单上报之前可以撤回。</translation>
    </message>
    <message>
        <source>Where shall the slip lie?</source>
        <translation>签字单保存到哪里？</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the slip</source>
        <translation>正在生成签字单</translation>
    </message>
    <message>
        <source>The slip was not written</source>
        <translation>签字单未生成</translation>
    </message>
    <message>
        <source>The slip lies in %1.</source>
        <translation>签字单已保存到 %1。</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认工作台</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>未确认名单</translation>
    </message>
    <message>
        <source>Counter of</source>
        <translation>窗口所属学校</translation>
    </message>
    <message>
        <source>A school&apos;s own counter turns the candidates of others away</source>
        <translation>学校自己的窗口不受理其他学校的考生</translation>
    </message>
    <message>
        <source>all schools</source>
        <translation>全部学校</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>最近办理</translation>
    </message>
    <message>
        <source>Nothing has been done at this counter yet.</source>
        <translation>本窗口还没有办理记录。</translation>
    </message>
    <message>
        <source>%1 confirmed today · %2 in all · %3 waiting</source>
        <translation>今日已确认 %1 · 累计已确认 %2 · 待确认 %3</translation>
    </message>
    <message>
        <source>Read the card, or take down another proof (F6).</source>
        <translation>请刷身份证，或登记其他证明（F6）。</translation>
    </message>
    <message>
        <source>Enter confirms: %1</source>
        <translation>回车确认：%1</translation>
    </message>
    <message>
        <source>%1 · %2 · place %3 · seats %4</source>
        <translation>%1 · %2 · 排第 %3 位 · 名额 %4</translation>
    </message>
    <message>
        <source>Confirming …</source>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>Confirming a place</source>
        <translation>正在确认</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>请下一位</translation>
    </message>
    <message>
        <source>Keeping the mark</source>
        <translation>正在保存联系结果</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Nobody whom a line could part</source>
        <translation>没有可按分数线划分的考生</translation>
    </message>
    <message>
        <source>in force %1</source>
        <translation>在用 %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>推演 %1</translation>
    </message>
    <message>
        <source>The line and what it comes to</source>
        <translation>分数线与结果</translation>
    </message>
    <message>
        <source>line of the general schools, in points</source>
        <translation>普高最低录取控制分数线（分）</translation>
    </message>
    <message>
        <source>roughly equal %1–%2 %</source>
        <translation>大体相当 %1–%2 %</translation>
    </message>
    <message>
        <source>vocational share</source>
        <translation>中职占比</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>未录人数</translation>
    </message>
</context>
<context>
    <name>DailyPage</name>
    <message>
        <source>Daily and weekly</source>
        <translation>日报周报</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Urban seats for counties</source>
        <translation>城区面向各县</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日情况</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>日报或周报</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No urban school has seats for a county, or candidates of one.</source>
        <translation>没有城区学校面向县里安排计划或录取县里考生。</translation>
    </message>
    <message>
        <source>Keep today&apos;s figures</source>
        <translation>留存今日数据</translation>
    </message>
    <message>
        <source>Counts anew how everything stands today</source>
        <translation>重新统计今天的情况</translation>
    </message>
    <message>
        <source>Daily report…</source>
        <translation>日报…</translation>
    </message>
    <message>
        <source>Writes the figures of the day as xlsx or pdf</source>
        <translation>把当天数据写成工作簿或 PDF</translation>
    </message>
    <message>
        <source>Weekly report…</source>
        <translation>周报…</translation>
    </message>
    <message>
        <source>Writes the week with its differences as xlsx or pdf</source>
        <translation>把本周数据及增减写成工作簿或 PDF</translation>
    </message>
    <message>
        <source>Evaluation sheet…</source>
        <translation>考核表…</translation>
    </message>
    <message>
        <source>Writes what the districts are measured by as xlsx or pdf</source>
        <translation>把区县考核内容写成工作簿或 PDF</translation>
    </message>
    <message>
        <source>No figures have been kept yet.</source>
        <translation>尚未留存任何数据。</translation>
    </message>
    <message>
        <source>Once a batch has been run, those of every day on which the season is opened are kept by themselves.</source>
        <translation>录取批次运行后，每天打开本季时自动留存当天数据。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 · missed</source>
        <translation>%1 · 缺报</translation>
    </message>
    <message>
        <source>%1; nothing to compare with was kept</source>
        <translation>%1；此前没有可对比的数据</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划数</translation>
    </message>
    <message>
        <source>Pre-admitted</source>
        <translation>预录取</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审批</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>%1 vacant</source>
        <translation>缺额%1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Keeping today&apos;s figures</source>
        <translation>正在留存今日数据</translation>
    </message>
    <message>
        <source>The figures of %1 are kept.</source>
        <translation>%1的数据已留存。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写出报表</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写出报表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>统计于%1</translation>
    </message>
    <message>
        <source>%1; small: since %2</source>
        <translation>%1；小字为较%2的增减</translation>
    </message>
</context>
<context>
    <name>DailyWords</name>
    <message>
        <source>Figures of %1, counted %2</source>
        <translation>%1的数据，统计于%2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已留存</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>No figures have been kept yet.</source>
        <translation>尚未留存任何数据。</translation>
    </message>
    <message>
        <source>Written: %1, figures of %2</source>
        <translation>已写出：%1（%2的数据）</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>今日尚未留存</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>The printer takes no page, or the file cannot be written.</source>
        <translation>打印机不接受页面，或文件无法写入。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>统计报告</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>统计报告</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写统计报告</translation>
    </message>
    <message>
        <source>outside the city</source>
        <translation>市外就读</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>repeating the year</source>
        <translation>复读</translation>
    </message>
    <message>
        <source>Note whereabouts</source>
        <translation>登记去向</translation>
    </message>
    <message>
        <source>Candidate %1 is</source>
        <translation>考生 %1 的去向</translation>
    </message>
    <message>
        <source>Noting whereabouts</source>
        <translation>正在登记去向</translation>
    </message>
    <message>
        <source>by district</source>
        <translation>按区县</translation>
    </message>
    <message>
        <source>by junior-high</source>
        <translation>按初中学校</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>按班级</translation>
    </message>
    <message>
        <source>by school</source>
        <translation>按学校</translation>
    </message>
    <message>
        <source>by district of the seats</source>
        <translation>按分区县计划</translation>
    </message>
    <message>
        <source>by line area</source>
        <translation>按划线区域</translation>
    </message>
    <message>
        <source>by total</source>
        <translation>按总分</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>按人</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>统计看板</translation>
    </message>
    <message>
        <source>List the unknown</source>
        <translation>列出去向不明</translation>
    </message>
    <message>
        <source>Note whereabouts …</source>
        <translation>登记去向…</translation>
    </message>
    <message>
        <source>The way here</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>press a bar to see what lies behind</source>
        <translation>点图形查看明细</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>同一数据的表</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Puts the picture on the clipboard</source>
        <translation>把图片放到剪贴板</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Keeps the picture as png, svg or pdf</source>
        <translation>把图片存为 png、svg 或 pdf</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Shows the picture as a page first</source>
        <translation>先预览页面再打印</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>统计报告…</translation>
    </message>
    <message>
        <source>All figures as a PDF, with what they mean</source>
        <translation>全部指标及其含义，存为 PDF</translation>
    </message>
    <message>
        <source>Who they are, to be chased</source>
        <translation>列出名单，以便追踪</translation>
    </message>
    <message>
        <source>What the junior-high tells of the graduate in the current row</source>
        <translation>登记初中学校上报的当前行毕业生去向</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>口径：%1及以后</translation>
    </message>
    <message>
        <source>Counted from the state</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first tables.</source>
        <translation>还没有数据：导入第一批表后即可显示。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>去向不明</translation>
    </message>
</context>
<context>
    <name>DaySheets</name>
    <message>
        <source>whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Pre-admitted, confirmed and approved each count the later states too. Offered are all places ever offered, withdrawn those that ended again; completion is pre-admitted against planned.</source>
        <translation>预录取、已确认、已审批三栏各含其后的状态。投档数为历次投档总数，退档数为其后终止的人数；完成率为预录取数与计划数之比。</translation>
    </message>
    <message>
        <source>Counted from pre-admission on, by the candidate&apos;s district. Entered are current graduates in vocational or general schools; the entry rate is their part of all current graduates.</source>
        <translation>自预录取起按考生学籍区县统计。升学人数为应届毕业生中升入中职和普高的人数，升学率为其占应届毕业生总数的比例。</translation>
    </message>
    <message>
        <source>Without a number of seats, the school names none for the county: its candidates share seats with others.</source>
        <translation>未列计划数的，学校没有单列该县计划，该县考生与其他区县共用计划。</translation>
    </message>
    <message>
        <source>Urban schools&apos; seats for the counties</source>
        <translation>城区学校面向各县的计划</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已留存</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>Daily report of %1, %2</source>
        <translation>%1招生日报（%2）</translation>
    </message>
    <message>
        <source>figures of %1; the day before that was kept is %2</source>
        <translation>%1的数据；此前最近一次留存为%2</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>%1的数据</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>统计于%1</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Weekly report of %1, %2 to %3</source>
        <translation>%1招生周报（%2至%3）</translation>
    </message>
    <message>
        <source>figures of %1; differences to %2</source>
        <translation>%1的数据；增减对比%2</translation>
    </message>
    <message>
        <source>figures of %1; nothing was kept in the week before, so there are no differences</source>
        <translation>%1的数据；上周没有留存数据，无法对比增减</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日情况</translation>
    </message>
    <message>
        <source>A missed day is not made up from the days round it.</source>
        <translation>缺报的日子不以前后各天推算。</translation>
    </message>
</context>
<context>
    <name>DaysWords</name>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>程序上次意外退出</translation>
    </message>
    <message>
        <source>This happened on %1. Everything that was saved before is in its season. What was being done then was done whole or not at all.</source>
        <translation>发生在 %1。此前保存的内容都在年度数据中；当时正在进行的操作要么全部完成，要么完全没有做。</translation>
    </message>
    <message>
        <source>A report for those who mend the program lies at %1. It has no names and no numbers of anybody in it.</source>
        <translation>给维护人员的报告在 %1，其中没有任何人的姓名和号码。</translation>
    </message>
    <message>
        <source>Checking the password …</source>
        <translation>正在核对密码…</translation>
    </message>
    <message>
        <source>Making the season …</source>
        <translation>正在建立年度数据文件…</translation>
    </message>
    <message>
        <source>Making a demo city of %1 candidates …</source>
        <translation>正在生成有 %1 名考生的演示数据…</translation>
    </message>
    <message>
        <source>Writing the tables of %1 candidates …</source>
        <translation>正在写出 %1 名考生的数据表…</translation>
    </message>
    <message>
        <source>The tables lie in %1, numbered in the order in which they are imported.</source>
        <translation>数据表已写入 %1，按导入顺序编号。</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the current contact out; it stays on the record</source>
        <translation>移除当前联系人，记录保留</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Write a contact below, or import the table.</source>
        <translation>通讯录为空，可在下方填写或导入表格。</translation>
    </message>
    <message>
        <source>Keeping the contact</source>
        <translation>正在保存联系人</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Enters the contact; Enter does the same</source>
        <translation>添加联系人，回车键亦可</translation>
    </message>
    <message>
        <source>%1 contacts at %2 organisations</source>
        <translation>%2 个单位，%1 位联系人</translation>
    </message>
    <message>
        <source>The contact cannot be kept</source>
        <translation>无法保存联系人</translation>
    </message>
    <message>
        <source>Removing the contact</source>
        <translation>正在移除联系人</translation>
    </message>
    <message>
        <source>The contact cannot be removed</source>
        <translation>无法移除联系人</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Contact %1 is in the directory.</source>
        <translation>联系人 %1 已加入通讯录。</translation>
    </message>
    <message>
        <source>Contact %1 is out of the directory.</source>
        <translation>联系人 %1 已移出通讯录。</translation>
    </message>
</context>
<context>
    <name>DisciplineLetter</name>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Report of recruiting without a filing</source>
        <translation>关于未备案学校违规招生的举报函</translation>
    </message>
    <message>
        <source>Violation %1</source>
        <translation>违规线索 %1</translation>
    </message>
    <message>
        <source>To the provincial department of education and the provincial department of human resources and social security:</source>
        <translation>省教育厅、省人力资源和社会保障厅：</translation>
    </message>
    <message>
        <source>In this year&apos;s admission to secondary vocational schools we found that the school named below recruits students in %1 although it is in none of the filings published here. We have stopped its recruiting within our district and ask you to look into the matter.</source>
        <translation>在今年中等职业学校招生工作中，我们发现下列学校未列入本市公示的招生资质，却在%1招收学生。我们已在辖区内制止其招生活动，现将有关情况函报，请予查处。</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Code used</source>
        <translation>使用代码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>违规行为</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>The evidence is kept with us and can be sent on request.</source>
        <translation>证据材料由我们保存，可按需提供。</translation>
    </message>
    <message>
        <source>Admission office for vocational schools, %1 (seal)</source>
        <translation>%1中职招生办公室（印章）</translation>
    </message>
</context>
<context>
    <name>DisciplinePage</name>
    <message>
        <source>Violations and sanctions</source>
        <translation>违规与处理</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>违规线索</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>Suspicion list</source>
        <translation>疑似名单</translation>
    </message>
    <message>
        <source>Public list …</source>
        <translation>公开名单…</translation>
    </message>
    <message>
        <source>Writes the sanctions that are made public to a file</source>
        <translation>把对外公开的处理决定写成文件</translation>
    </message>
    <message>
        <source>Where shall the list lie?</source>
        <translation>名单保存到哪里？</translation>
    </message>
    <message>
        <source>Lists (*.pdf *.xlsx *.csv)</source>
        <translation>名单 (*.pdf *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>登记线索</translation>
    </message>
    <message>
        <source>Takes down what somebody reports</source>
        <translation>登记一条违规线索</translation>
    </message>
    <message>
        <source>Nothing has been reported.</source>
        <translation>还没有违规线索。</translation>
    </message>
    <message>
        <source>No sanction has been imposed.</source>
        <translation>还没有处理决定。</translation>
    </message>
    <message>
        <source>Everything named anywhere is in a published filing.</source>
        <translation>各处出现的学校都在公示名单中。</translation>
    </message>
    <message>
        <source>Named, but in no published filing</source>
        <translation>出现过，但不在公示名单中</translation>
    </message>
    <message>
        <source>by choices, material or interviews</source>
        <translation>来自志愿、宣传材料或面试</translation>
    </message>
    <message>
        <source>Report this school</source>
        <translation>登记为线索</translation>
    </message>
    <message>
        <source>Begins a report with what is known</source>
        <translation>用已知情况登记一条线索</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Where shall the letter lie?</source>
        <translation>函件保存到哪里？</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 reports · %2 sanctions · %3 schools on the suspicion list not yet reported</source>
        <translation>线索 %1 条 · 处理决定 %2 项 · 疑似名单中 %3 项尚未登记</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>线索 %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>线索 %1</translation>
    </message>
    <message>
        <source>Named %1 times, and in no published filing.</source>
        <translation>出现 %1 次，不在公示名单中。</translation>
    </message>
    <message>
        <source>Program %1 named %2 times, and in no published filing.</source>
        <translation>专业 %1 出现 %2 次，不在公示名单中。</translation>
    </message>
    <message>
        <source>Keeping the report</source>
        <translation>正在保存线索</translation>
    </message>
    <message>
        <source>The report was not kept</source>
        <translation>线索未保存</translation>
    </message>
    <message>
        <source>Report %1 is kept.</source>
        <translation>线索 %1 已登记。</translation>
    </message>
    <message>
        <source>Keeping the step</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>The report stands as before</source>
        <translation>线索状态未变</translation>
    </message>
    <message>
        <source>Looking up the reporter</source>
        <translation>正在查看举报人</translation>
    </message>
    <message>
        <source>The reporter is not shown</source>
        <translation>不显示举报人</translation>
    </message>
    <message>
        <source>Working out what it does</source>
        <translation>正在计算影响</translation>
    </message>
    <message>
        <source>The sanction cannot be imposed</source>
        <translation>不能作出该处理</translation>
    </message>
    <message>
        <source>This goes on the record against %1 under order %2.</source>
        <translation>对%1的处理将以文号 %2 记录在案。</translation>
    </message>
    <message>
        <source>%1 seats are cut; open claims on seats that fall free are then %2.</source>
        <translation>扣减计划 %1 个；待空出后再扣的共 %2 个。</translation>
    </message>
    <message>
        <source>Its choices become void from the next run on, and %1 admissions end at once; they do not come back if it is lifted.</source>
        <translation>从下一次预录起，填报该校的志愿无效；%1 人的录取立即撤销，解除处理后也不恢复。</translation>
    </message>
    <message>
        <source>Impose the sanction</source>
        <translation>作出处理</translation>
    </message>
    <message>
        <source>Imposing the sanction</source>
        <translation>正在执行处理</translation>
    </message>
    <message>
        <source>The sanction was not imposed</source>
        <translation>没有作出处理</translation>
    </message>
    <message>
        <source>Sanction %1 is in force.</source>
        <translation>处理决定 %1 已生效。</translation>
    </message>
    <message>
        <source>Lifting the sanction</source>
        <translation>正在解除处理</translation>
    </message>
    <message>
        <source>The sanction was not lifted</source>
        <translation>处理未解除</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>正在生成函件</translation>
    </message>
    <message>
        <source>The letter was not written</source>
        <translation>函件未生成</translation>
    </message>
    <message>
        <source>The letter lies in %1.</source>
        <translation>函件已保存到 %1。</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在生成名单</translation>
    </message>
    <message>
        <source>The list was not written</source>
        <translation>名单未生成</translation>
    </message>
    <message>
        <source>The list lies in %1.</source>
        <translation>名单已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Take</source>
        <translation>录取</translation>
    </message>
    <message>
        <source>number, name or initials</source>
        <translation>考生号、姓名或拼音首字母</translation>
    </message>
    <message>
        <source>nobody found yet</source>
        <translation>尚未查找</translation>
    </message>
    <message>
        <source>code of the school</source>
        <translation>学校代码</translation>
    </message>
    <message>
        <source>Pre-admits the candidate at once (%1)</source>
        <translation>立即预录该考生（%1）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”.</source>
        <translation>找不到“%1”。</translation>
    </message>
    <message>
        <source>Choose a vacancy and find the candidate who asks for it.</source>
        <translation>选择一处空余计划，再查找提出申请的考生。</translation>
    </message>
    <message>
        <source>%1 can be taken; %2 seats are free there.</source>
        <translation>%1 可以录取；该处空余 %2 个计划。</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Evaluation of the districts of %1, %2</source>
        <translation>%1区县考核表（%2年）</translation>
    </message>
    <message>
        <source>counted from pre-admission on; targets: share %1 to %2, %3 lessons at every junior-high, posters in every final-year class</source>
        <translation>自预录取起统计；目标：中职占比%1至%2，每所初中%3课时，毕业班班班张贴海报</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>统计于%1</translation>
    </message>
    <message>
        <source>Split, ratio and publicity</source>
        <translation>分流比、职普比与宣传</translation>
    </message>
    <message>
        <source>Parts are of the current graduates, by the rolls where they were imported. Lessons count before the window for choices opens, posters that hung until the examination.</source>
        <translation>各占比以应届毕业生为基数，已导入在籍数的按在籍数计。课时计至志愿填报开始前，海报须张贴至中考。</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Names and identity numbers masked</source>
        <translation>姓名和身份证号脱敏</translation>
    </message>
    <message>
        <source>in Chinese</source>
        <translation>中文表头</translation>
    </message>
    <message>
        <source>in English, values as codes</source>
        <translation>英文表头，取值用代码</translation>
    </message>
    <message>
        <source>as dbf fields, values as codes</source>
        <translation>dbf 字段名，取值用代码</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>one file a school</source>
        <translation>每校一个文件</translation>
    </message>
    <message>
        <source>one file a district</source>
        <translation>每个区县一个文件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Choose a file and write…</source>
        <translation>选择文件并导出…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>all batches</source>
        <translation>全部批次</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>all schools</source>
        <translation>全部学校</translation>
    </message>
    <message>
        <source>all districts</source>
        <translation>全部区县</translation>
    </message>
    <message>
        <source>The ending of the file&apos;s name decides: a workbook, csv in UTF-8, a dbf table in GBK with its fields and codes, or pages. What left the office goes on the record.</source>
        <translation>按文件扩展名决定格式：工作簿、UTF-8 编码的 csv、GBK 编码的 dbf（含字段名和代码）或 PDF。导出会记入审计记录。</translation>
    </message>
    <message>
        <source>one file a line area</source>
        <translation>每个划线区域一个文件</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>--batch is the number of a batch</source>
        <translation>--batch 应为批次编号</translation>
    </message>
    <message>
        <source>--headers is zh, en or dbf</source>
        <translation>--headers 应为 zh、en 或 dbf</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>--split is school, district or area</source>
        <translation>--split 只能是 school、district 或 area</translation>
    </message>
</context>
<context>
    <name>FairnessDeskWords</name>
    <message>
        <source>would be placed higher under %1</source>
        <translation>改用%1会录到更靠前的志愿</translation>
    </message>
    <message>
        <source>would be placed lower under %1</source>
        <translation>改用%1会录到更靠后的志愿</translation>
    </message>
    <message>
        <source>would be placed only under %1</source>
        <translation>改用%1才会被录取</translation>
    </message>
    <message>
        <source>would not be placed under %1</source>
        <translation>改用%1则不会被录取</translation>
    </message>
    <message>
        <source>would fare the same under %1</source>
        <translation>改用%1结果不变</translation>
    </message>
    <message>
        <source>last places decided by lot</source>
        <translation>由摇号决定的末位数</translation>
    </message>
    <message>
        <source>displaced pairs by the rule of the run (there must be none)</source>
        <translation>按本次预录规则的顶替对数（必须为零）</translation>
    </message>
    <message>
        <source>pairs in which a higher rank waits and a lower one has the seat</source>
        <translation>名次靠前者未录而靠后者占位的对数</translation>
    </message>
    <message>
        <source>Proved again, without the engine: run %1 holds, and by its own rule (%2) nobody was displaced; %3 comparisons.</source>
        <translation>已脱离录取引擎重新核验：第 %1 次预录成立，按其自身规则（%2）无人被顶替；共比较 %3 次。</translation>
    </message>
    <message>
        <source>%1 That a higher rank waits where a lower one has the seat comes from the number of the choice, which stands before the rank in this mode.</source>
        <translation>%1名次靠前者未录而靠后者占位，是因为该模式先看志愿次序、后看名次。</translation>
    </message>
    <message>
        <source>Fairness sheet of the %1</source>
        <translation>%1公平性报告</translation>
    </message>
    <message>
        <source>Run %1 of %2 · %3 · pool %4 · pre-admitted %5</source>
        <translation>第 %1 次预录（%2）· %3 · 录取池 %4 · 预录取 %5</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Certificate: inputs %1</source>
        <translation>证书：输入 %1</translation>
    </message>
    <message>
        <source>Certificate: outcome %1</source>
        <translation>证书：结果 %1</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
</context>
<context>
    <name>FairnessLists</name>
    <message>
        <source>not placed</source>
        <translation>未录取</translation>
    </message>
    <message>
        <source>there is no list “%1”; there are %2</source>
        <translation>没有名单“%1”；可用的有：%2</translation>
    </message>
</context>
<context>
    <name>FairnessPane</name>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Fairness of the run</source>
        <translation>本次预录的公平性</translation>
    </message>
    <message>
        <source>Who stands behind the figure</source>
        <translation>该数字对应的考生</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes the fairness sheet, with the list that is shown, as a PDF or a workbook</source>
        <translation>将公平性报告连同所示名单写成 PDF 或工作簿</translation>
    </message>
    <message>
        <source>Once the batch has been run, this says how fair the run is.</source>
        <translation>批次预录后，这里说明其公平性。</translation>
    </message>
    <message>
        <source>Choose a figure to see who stands behind it.</source>
        <translation>选择一个数字，查看对应的考生。</translation>
    </message>
    <message>
        <source>The run is proved, and compared with the other modes…</source>
        <translation>正在核验本次预录，并与其他模式比较…</translation>
    </message>
    <message>
        <source>Fairness sheet</source>
        <translation>公平性报告</translation>
    </message>
    <message>
        <source>Nobody stands behind this figure.</source>
        <translation>该数字没有对应的考生。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the fairness sheet</source>
        <translation>正在写出公平性报告</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>FairnessWords</name>
    <message>
        <source>the number of a batch is wanted, not “%1”</source>
        <translation>需要批次号，而不是“%1”</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>FigureChart</name>
    <message>
        <source>A list of people has no picture.</source>
        <translation>名单没有图。</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first tables.</source>
        <translation>还没有数据：导入第一批表后即可显示。</translation>
    </message>
</context>
<context>
    <name>FiguresWords</name>
    <message>
        <source>--state is a state of live admissions, such as confirmed</source>
        <translation>--state 应为有效录取的状态，如 confirmed</translation>
    </message>
    <message>
        <source>this figure is counted by %1</source>
        <translation>此项统计可按以下口径：%1</translation>
    </message>
    <message>
        <source>Counted from the state: %1</source>
        <translation>统计起点状态：%1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>职校人数</translation>
    </message>
    <message>
        <source>general</source>
        <translation>普高人数</translation>
    </message>
    <message>
        <source>share</source>
        <translation>职校占比</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>职普比</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>graduates</source>
        <translation>应届毕业生数</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>去向不明</translation>
    </message>
    <message>
        <source>vocational part</source>
        <translation>职校比例</translation>
    </message>
    <message>
        <source>general part</source>
        <translation>普高比例</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>升学人数</translation>
    </message>
    <message>
        <source>entry rate</source>
        <translation>升学率</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>计划数</translation>
    </message>
    <message>
        <source>live admissions</source>
        <translation>有效录取数</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空余计划数</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>计划完成率</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>FilingAnswerWords</name>
    <message>
        <source>reviewed by: %1</source>
        <translation>审核：%1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>FilingCommandWords</name>
    <message>
        <source>--state is a filing&apos;s state, such as submitted</source>
        <translation>--state 是申报状态，如 submitted</translation>
    </message>
    <message>
        <source>filing new needs --category</source>
        <translation>filing new 需要 --category</translation>
    </message>
    <message>
        <source>%1 is not FIELD=VALUE</source>
        <translation>%1 不是“字段=值”的形式</translation>
    </message>
    <message>
        <source>a verdict is accepted or refused</source>
        <translation>专业审核意见是 accepted 或 refused</translation>
    </message>
    <message>
        <source>filing publish needs schools, or --all</source>
        <translation>filing publish 需要学校代码，或 --all</translation>
    </message>
</context>
<context>
    <name>FilingPage</name>
    <message>
        <source>%1: “%2”, was “%3”</source>
        <translation>%1 现为“%2”，原为“%3”</translation>
    </message>
    <message>
        <source>it is %1 now</source>
        <translation>现在的状态是“%1”</translation>
    </message>
    <message>
        <source>something in its programs, documents or signers</source>
        <translation>专业、材料或签署人有变化</translation>
    </message>
    <message>
        <source>Accepting the filing</source>
        <translation>正在通过申报</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) are still open. A reason takes them on, and is kept.</source>
        <translation>
            <numerusform>还有 %n 条提示未处理。写明理由即可接受，理由会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>通过并看下一份</translation>
    </message>
    <message>
        <source>The filing goes back to its school, which may change it and submit it again.</source>
        <translation>申报退回学校，学校可修改后再次提交。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returning the filing</source>
        <translation>正在退回申报</translation>
    </message>
    <message>
        <source>The filing becomes public, and its school may be chosen. It can then only be closed.</source>
        <translation>申报将对外公布，该校可被填报为志愿；公布后只能终止，不能再改。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Publishing the filing</source>
        <translation>正在公布申报</translation>
    </message>
    <message>
        <source>No filing is accepted and waits to be published.</source>
        <translation>没有已通过、待公布的申报。</translation>
    </message>
    <message>
        <source>All accepted filings, %1 of them, become public, and their schools may be chosen. They can then only be closed.</source>
        <translation>全部已通过的申报（共 %1 份）将对外公布，这些学校可被填报为志愿；公布后只能终止，不能再改。</translation>
    </message>
    <message>
        <source>Publish all accepted</source>
        <translation>公布全部已通过的申报</translation>
    </message>
    <message>
        <source>Publishing the filings</source>
        <translation>正在公布申报</translation>
    </message>
    <message>
        <source>The filings were not published</source>
        <translation>申报未能公布</translation>
    </message>
    <message>
        <source>Submitting the filing</source>
        <translation>正在提交申报</translation>
    </message>
    <message>
        <source>The school may submit after the deadline. The reason stays with the filing.</source>
        <translation>准许该校在截止日期后提交，理由随申报保留。</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>准许</translation>
    </message>
    <message>
        <source>Permitting a late filing</source>
        <translation>正在记录逾期准许</translation>
    </message>
    <message>
        <source>The school takes its filing back. It stays on record, and the school may file anew.</source>
        <translation>学校撤回申报。记录保留，学校可重新申报。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawing the filing</source>
        <translation>正在撤回申报</translation>
    </message>
    <message>
        <source>The filing is closed: its school may no longer be chosen. It stays on record.</source>
        <translation>终止该申报：该校不能再被填报为志愿。记录保留。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Closing the filing</source>
        <translation>正在终止申报</translation>
    </message>
    <message>
        <source>%1 %2 is refused; the other programs stand for themselves.</source>
        <translation>不同意专业 %1 %2;其他专业另行审核。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Refusing the program</source>
        <translation>正在记录专业审核意见</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Taking the warning on</source>
        <translation>正在接受提示</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>Somebody else has changed this filing meanwhile: %1. Yours has not been kept yet.</source>
        <translation>其他人同时改动了这份申报：%1。您的改动尚未保存。</translation>
    </message>
    <message>
        <source>Beginning the filing</source>
        <translation>正在新建申报</translation>
    </message>
    <message>
        <source>The filing was not begun</source>
        <translation>未能新建申报</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>招生资质</translation>
    </message>
    <message>
        <source>New filing …</source>
        <translation>新建申报…</translation>
    </message>
    <message>
        <source>Begins a filing of a school</source>
        <translation>为一所学校新建申报</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Submit, permit a late filing, withdraw, close</source>
        <translation>提交、准许逾期申报、撤回、终止</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Permit filing after the deadline …</source>
        <translation>准许逾期申报…</translation>
    </message>
    <message>
        <source>Publish all accepted …</source>
        <translation>公布全部已通过的…</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Makes the accepted filing public, after a question</source>
        <translation>确认后公布已通过的申报</translation>
    </message>
    <message>
        <source>Return …</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Sends the filing back to its school with a reason</source>
        <translation>写明理由退回学校</translation>
    </message>
    <message>
        <source>Accepts the filing and goes to the next that waits</source>
        <translation>通过此申报，转到下一份待审的申报</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>保留现有内容</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>采用我的改动</translation>
    </message>
    <message>
        <source>No school has filed yet. Import the schools, or begin a filing here.</source>
        <translation>还没有学校申报。请导入学校，或在此新建申报。</translation>
    </message>
    <message>
        <source>%1 wait for review · %2 returned · %3 accepted · %4 published</source>
        <translation>待审 %1 · 退回 %2 · 已通过 %3 · 已公布 %4</translation>
    </message>
    <message>
        <source>Where shall the list lie?</source>
        <translation>名单保存到哪里？</translation>
    </message>
    <message>
        <source>Lists (*.pdf *.xlsx *.csv)</source>
        <translation>名单 (*.pdf *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在生成名单</translation>
    </message>
    <message>
        <source>The list was not written</source>
        <translation>名单没有写出</translation>
    </message>
    <message>
        <source>The list lies in %1.</source>
        <translation>名单已保存到 %1。</translation>
    </message>
    <message>
        <source>List of signers …</source>
        <translation>承诺书签字名单…</translation>
    </message>
</context>
<context>
    <name>FilingPane</name>
    <message>
        <source>Filing</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>申报内容</translation>
    </message>
    <message>
        <source>Choose a filing in the queue.</source>
        <translation>请在队列中选择一份申报。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>The filing names no program.</source>
        <translation>申报中没有专业。</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>承诺签署人</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>还没有人签署。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>市外招生</translation>
    </message>
    <message>
        <source>Filed in no other city.</source>
        <translation>没有市外招生备案。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Nothing has been done with it yet.</source>
        <translation>还没有办理记录。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>学制</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>招生地</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>计划数</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Accept program</source>
        <translation>同意该专业</translation>
    </message>
    <message>
        <source>Only accepted programs are published</source>
        <translation>只公布同意的专业</translation>
    </message>
    <message>
        <source>Refuse program …</source>
        <translation>不同意该专业…</translation>
    </message>
    <message>
        <source>Refuses this program alone, with a reason</source>
        <translation>只对该专业不同意，并写明理由</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removing the program</source>
        <translation>正在移除专业</translation>
    </message>
    <message>
        <source>Add signer</source>
        <translation>添加签署人</translation>
    </message>
    <message>
        <source>Adding the signer</source>
        <translation>正在添加签署人</translation>
    </message>
    <message>
        <source>Removing the signer</source>
        <translation>正在移除签署人</translation>
    </message>
    <message>
        <source>Filed up to</source>
        <translation>备案层级</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Adds the destination, or changes the one of this name</source>
        <translation>添加招生地，或更改同名的招生地</translation>
    </message>
    <message>
        <source>Keeping the program</source>
        <translation>正在保存专业</translation>
    </message>
    <message>
        <source>Attaching the file</source>
        <translation>正在附加文件</translation>
    </message>
    <message>
        <source>Removing the file</source>
        <translation>正在移除文件</translation>
    </message>
    <message>
        <source>Keeping the filing</source>
        <translation>正在保存申报</translation>
    </message>
    <message>
        <source>Adding the program</source>
        <translation>正在添加专业</translation>
    </message>
    <message>
        <source>Accepting the program</source>
        <translation>正在记录专业审核意见</translation>
    </message>
    <message>
        <source>Keeping the filing elsewhere</source>
        <translation>正在保存市外招生备案</translation>
    </message>
    <message>
        <source>reviewed by: %1</source>
        <translation>由%1审核</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>已等待 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>应于 %1 前审核，已超期</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>应于 %1 前审核</translation>
    </message>
</context>
<context>
    <name>FilterHeader</name>
    <message>
        <source>filter …</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>%1: a text, pinyin initials, or &gt;300, &lt;=400, 300..400, =one|other, = for empty cells; Alt+Down lists the values</source>
        <translation>%1：输入文字、拼音首字母，或 &gt;300、&lt;=400、300..400、=甲|乙，单独一个 = 表示空；按 Alt+↓ 列出取值</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>FrozenColumns</name>
    <message>
        <source>Frozen columns</source>
        <translation>冻结的列</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Find in this table; Enter for the next one, Esc to close</source>
        <translation>在本表中查找；回车查找下一个，Esc 关闭</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>共 %L1 行</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 / %L2 行</translation>
    </message>
    <message>
        <source>%L1 cells selected</source>
        <translation>选中 %L1 格</translation>
    </message>
    <message>
        <source>sum %L1</source>
        <translation>合计 %L1</translation>
    </message>
    <message>
        <source>mean %L1</source>
        <translation>平均 %L1</translation>
    </message>
    <message>
        <source>No row passes the filters. Ctrl+Shift+L clears them.</source>
        <translation>没有符合筛选条件的行。按 Ctrl+Shift+L 清除筛选。</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Freeze up to this column</source>
        <translation>冻结到本列</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>取消冻结</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export what is shown …</source>
        <translation>导出当前显示的内容…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>%L1 rows are too many for paper. Filter them down to %L2, or export what is shown.</source>
        <translation>%L1 行太多，不宜打印。请筛选到 %L2 行以内，或者导出当前显示的内容。</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>The printer takes no page, or the file cannot be written.</source>
        <translation>打印机不接受页面，或者文件无法写入。</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>打印时间 %1</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出当前显示的内容</translation>
    </message>
    <message>
        <source>Writing what is shown</source>
        <translation>正在写出当前显示的内容</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>%1 rows: %2</source>
        <translation>%1 行：%2</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Only these values …</source>
        <translation>按取值筛选…</translation>
    </message>
    <message>
        <source>csv file (*.csv)</source>
        <translation>csv 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>dbf table (*.dbf)</source>
        <translation>dbf 表 (*.dbf)</translation>
    </message>
</context>
<context>
    <name>GuidancePane</name>
    <message>
        <source>photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>only who is short</source>
        <translation>只看未达标</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Take off …</source>
        <translation>删去…</translation>
    </message>
    <message>
        <source>Taken down …</source>
        <translation>登记撤下…</translation>
    </message>
    <message>
        <source>Junior-highs</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Import the junior-highs first.</source>
        <translation>请先导入初中。</translation>
    </message>
    <message>
        <source>Lessons and posters</source>
        <translation>职业指导课与海报</translation>
    </message>
    <message>
        <source>%1 lessons before the choices are filed</source>
        <translation>填报志愿前上满 %1 节</translation>
    </message>
    <message>
        <source>Junior-highs with too few lessons, or without a poster in every final-year class</source>
        <translation>课数不足，或毕业班未全部张贴海报的初中</translation>
    </message>
    <message>
        <source>Attaching the photograph</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Records a lesson from the junior-high’s return</source>
        <translation>按初中上报登记一节课</translation>
    </message>
    <message>
        <source>Takes off a lesson that was recorded by mistake</source>
        <translation>删去误登的课</translation>
    </message>
    <message>
        <source>Records in how many classes posters were put up</source>
        <translation>登记张贴了海报的班级数</translation>
    </message>
    <message>
        <source>Notes the day on which the posters were taken down</source>
        <translation>登记海报撤下的日期</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>职业指导课</translation>
    </message>
    <message>
        <source>No lesson is recorded.</source>
        <translation>尚未登记。</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>No poster is recorded.</source>
        <translation>尚未登记。</translation>
    </message>
    <message>
        <source>Career-guidance lesson</source>
        <translation>职业指导课</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级数</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Recording the lesson</source>
        <translation>登记职业指导课</translation>
    </message>
    <message>
        <source>The lesson is recorded.</source>
        <translation>职业指导课已登记。</translation>
    </message>
    <message>
        <source>Take a lesson off</source>
        <translation>删去一节课</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Taking the lesson off</source>
        <translation>删去职业指导课</translation>
    </message>
    <message>
        <source>The lesson is off the record.</source>
        <translation>该课已删去。</translation>
    </message>
    <message>
        <source>Put up on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>In how many classes</source>
        <translation>张贴班级数</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Recording the posters</source>
        <translation>登记海报</translation>
    </message>
    <message>
        <source>The posters are recorded.</source>
        <translation>海报已登记。</translation>
    </message>
    <message>
        <source>Posters taken down</source>
        <translation>海报撤下</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>撤下日期</translation>
    </message>
    <message>
        <source>The day is recorded.</source>
        <translation>日期已登记。</translation>
    </message>
    <message>
        <source>Taking the photograph away</source>
        <translation>移除照片</translation>
    </message>
</context>
<context>
    <name>GuidanceWords</name>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>junior-high</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>班级数</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>The lesson of %1 on %2 is recorded.</source>
        <translation>%1 在 %2 的职业指导课已登记。</translation>
    </message>
    <message>
        <source>Lesson %1 is taken off.</source>
        <translation>课 %1 已删去。</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>撤下日期</translation>
    </message>
    <message>
        <source>The posters are recorded under number %1.</source>
        <translation>海报已登记，编号 %1。</translation>
    </message>
    <message>
        <source>Posters %1 were taken down on %2.</source>
        <translation>海报 %1 已于 %2 撤下。</translation>
    </message>
</context>
<context>
    <name>HandoutCard</name>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>No booklet has been handed out yet. Enter the first below.</source>
        <translation>尚未发放手册，请在下方登记。</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发放登记</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>领取单位</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>领取单位</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>发放份数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>签收凭据</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>签收凭据</translation>
    </message>
    <message>
        <source>Enters it into the register; Enter does the same</source>
        <translation>登记入册，按 Enter 键亦可</translation>
    </message>
    <message>
        <source>Takes the current row out of the register; it stays on the record</source>
        <translation>从登记册撤回当前行，审计记录仍保留</translation>
    </message>
    <message>
        <source>Keeping the register</source>
        <translation>正在保存发放登记</translation>
    </message>
    <message>
        <source>Entering the handout</source>
        <translation>正在登记发放</translation>
    </message>
    <message>
        <source>The handout cannot be entered</source>
        <translation>无法登记发放</translation>
    </message>
    <message>
        <source>The handout cannot be taken back</source>
        <translation>无法撤回发放记录</translation>
    </message>
</context>
<context>
    <name>HistogramWords</name>
    <message>
        <source>candidates</source>
        <translation>考生人数</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总分</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>add to those there</source>
        <translation>追加到现有考生</translation>
    </message>
    <message>
        <source>leave out rows with problems</source>
        <translation>跳过有问题的行</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试导入</translation>
    </message>
    <message>
        <source>Reads everything and says what is wrong; nothing changes</source>
        <translation>全部读一遍并指出问题，不改动数据</translation>
    </message>
    <message>
        <source>Brings the table in, as a whole or not at all</source>
        <translation>整表导入，要么全部成功要么不改动</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Problems and notices</source>
        <translation>问题与提示</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>数据类别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>encoding: found out</source>
        <translation>编码：自动识别</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Line area</source>
        <translation>划线区域</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Chooses the file to read</source>
        <translation>选择要读取的文件</translation>
    </message>
    <message>
        <source>Column of the season</source>
        <translation>系统中的列</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>列的对应关系</translation>
    </message>
    <message>
        <source>remembered for the next time</source>
        <translation>下次自动沿用</translation>
    </message>
    <message>
        <source>Try the file first: every problem stands here, all at once.</source>
        <translation>请先试导入：所有问题会一次列出。</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>选择数据表</translation>
    </message>
    <message>
        <source>from row %1</source>
        <translation>从第 %1 行起</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必需）</translation>
    </message>
    <message>
        <source>— missing —</source>
        <translation>— 缺少 —</translation>
    </message>
    <message>
        <source>— not there —</source>
        <translation>— 无 —</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <translation>试导入：%1</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <translation>正在导入：%1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>数据未作改动</translation>
    </message>
    <message>
        <source>%1 of %2 rows would come in; nothing was changed</source>
        <translation>可导入 %1 / %2 行；数据未作改动</translation>
    </message>
    <message>
        <source>%1 of %2 rows came in</source>
        <translation>已导入 %1 / %2 行</translation>
    </message>
    <message>
        <source>choose one, or type where it lies</source>
        <translation>请选择文件，或输入路径</translation>
    </message>
    <message>
        <source>By its columns this is the table: %1</source>
        <translation>按列名识别为：%1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Which sheet of the workbook is read</source>
        <translation>读取工作簿中的哪张工作表</translation>
    </message>
    <message>
        <source>workbook, csv or dbf file</source>
        <translation>工作簿、csv 或 dbf 文件</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.csv *.txt *.tsv *.dbf);;All files (*)</source>
        <translation>数据表 (*.xlsx *.xlsm *.xls *.csv *.txt *.tsv *.dbf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Writes a table for others to fill in</source>
        <translation>写出供填报的表</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>将有的变动</translation>
    </message>
    <message>
        <source>Everything is in the season already, just so.</source>
        <translation>与现有数据完全一致。</translation>
    </message>
    <message>
        <source>%1; the first %2 of each are listed</source>
        <translation>%1；每类列出前 %2 行</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>csv file, header only (*.csv)</source>
        <translation>csv 文件，只有表头 (*.csv)</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>写入哪个文件夹？</translation>
    </message>
    <message>
        <source>Writing the template</source>
        <translation>正在写出模板</translation>
    </message>
    <message>
        <source>Writing the templates</source>
        <translation>正在写出模板</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>%1: %2 rows stand there already</source>
        <translation>%1：已预填 %2 行</translation>
    </message>
    <message>
        <source>%1 templates in %2</source>
        <translation>%1 个模板，位于 %2</translation>
    </message>
    <message>
        <source>all schools</source>
        <translation>全部学校</translation>
    </message>
    <message>
        <source>all districts</source>
        <translation>全部区县</translation>
    </message>
    <message>
        <source>Whose rows: only those of this school are replaced</source>
        <translation>只替换该校的记录，其他学校的不变</translation>
    </message>
    <message>
        <source>Whose rows: only those of this district are replaced</source>
        <translation>只替换该区县的记录，其他区县的不变</translation>
    </message>
    <message>
        <source>By its name this file has the rows of %1 only</source>
        <translation>按文件名，本表只有%1的记录</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>after</source>
        <translation>新值</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>--add and --area do not go with --school or --district</source>
        <translation>--add、--area 不能与 --school、--district 同时使用</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>Inspections</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新建轮次</translation>
    </message>
    <message>
        <source>Nobody is sent anywhere in this round yet.</source>
        <translation>本轮还没有派出督查人员。</translation>
    </message>
    <message>
        <source>Who inspects whom</source>
        <translation>交叉督查安排</translation>
    </message>
    <message>
        <source>nobody inspects in their own district</source>
        <translation>不督查本县（市、区）</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>name of a new round</source>
        <translation>新轮次名称</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>轮次名称</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Adds a round, with the season&apos;s checklist</source>
        <translation>新建一轮督查，使用本年度的检查表</translation>
    </message>
    <message>
        <source>Result sheet …</source>
        <translation>督查结果表…</translation>
    </message>
    <message>
        <source>Writes the current inspection as a PDF to be signed</source>
        <translation>把当前督查生成可签字的 PDF</translation>
    </message>
    <message>
        <source>Where shall the sheet lie?</source>
        <translation>结果表保存到哪里？</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Send inspectors</source>
        <translation>派出督查</translation>
    </message>
    <message>
        <source>Sends every district&apos;s inspectors to schools of other districts</source>
        <translation>把各县（市、区）的督查人员派往其他县（市、区）的学校</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有作任何更改</translation>
    </message>
    <message>
        <source>Keeping the visit</source>
        <translation>正在保存到校记录</translation>
    </message>
    <message>
        <source>Keeping the answer</source>
        <translation>正在保存检查结果</translation>
    </message>
    <message>
        <source>Keeping the finding</source>
        <translation>正在保存问题</translation>
    </message>
    <message>
        <source>Keeping the follow-up</source>
        <translation>正在保存整改情况</translation>
    </message>
    <message>
        <source>Keeping the photograph</source>
        <translation>正在保存照片</translation>
    </message>
    <message>
        <source>Taking the photograph away</source>
        <translation>正在移除照片</translation>
    </message>
    <message>
        <source>no round yet: name one and give its days</source>
        <translation>还没有督查轮次：请填写名称和起止日期</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 of %4 schools visited · %5 findings open</source>
        <translation>%1 至 %2 · 已到校 %3 / %4 所 · 待整改问题 %5 个</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>正在保存轮次</translation>
    </message>
    <message>
        <source>The round was not kept</source>
        <translation>轮次未保存</translation>
    </message>
    <message>
        <source>Sending inspectors</source>
        <translation>正在派出督查</translation>
    </message>
    <message>
        <source>Nobody was sent</source>
        <translation>没有派出督查</translation>
    </message>
    <message>
        <source>Inspectors are sent to %1 schools more.</source>
        <translation>新增派出 %1 所学校。</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>正在生成结果表</translation>
    </message>
    <message>
        <source>The sheet was not written</source>
        <translation>结果表未生成</translation>
    </message>
    <message>
        <source>The sheet lies in %1.</source>
        <translation>结果表已保存到 %1。</translation>
    </message>
    <message>
        <source>Checklist …</source>
        <translation>检查表…</translation>
    </message>
    <message>
        <source>The questions that inspectors answer</source>
        <translation>督查人员逐项填写的检查内容</translation>
    </message>
</context>
<context>
    <name>InspectionPane</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2021-06-15</source>
        <translation>2021-06-15</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>督查人员</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>到校人员</translation>
    </message>
    <message>
        <source>Note the visit</source>
        <translation>记录到校</translation>
    </message>
    <message>
        <source>They were there on this day</source>
        <translation>督查人员在这一天到校</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>remark on the answer</source>
        <translation>检查结果备注</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>what is to be put right, or how it was</source>
        <translation>问题内容，或整改情况</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds a finding with its deadline</source>
        <translation>添加问题和整改期限</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>The current finding was seen to be put right; the text says how</source>
        <translation>当前问题已复查整改；请写明整改情况</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Answers the current question and goes to the next</source>
        <translation>填写当前项目并转到下一项</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing is to be put right.</source>
        <translation>没有需要整改的问题。</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>InspectionSheet</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Inspection of %1</source>
        <translation>%1督查结果表</translation>
    </message>
    <message>
        <source>Inspection %1</source>
        <translation>督查 %1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题与整改</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>督查人员</translation>
    </message>
    <message>
        <source>Inspectors from</source>
        <translation>督查人员来自</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>督查日期</translation>
    </message>
    <message>
        <source>Inspectors (signed)</source>
        <translation>督查人员（签字）</translation>
    </message>
    <message>
        <source>School (signed and sealed)</source>
        <translation>学校（签字盖章）</translation>
    </message>
</context>
<context>
    <name>InspectionWords</name>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>from</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>学校数</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>已到校</translation>
    </message>
    <message>
        <source>open findings</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>inspectors from</source>
        <translation>督查人员来自</translation>
    </message>
    <message>
        <source>answers are given as 3=met, not %1</source>
        <translation>检查结果写作 3=met，不能写作 %1</translation>
    </message>
    <message>
        <source>question</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>text</source>
        <translation>检查内容</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>total, in steps of %1 points</source>
        <translation>总分，每 %1 分一段</translation>
    </message>
    <message>
        <source>Totals of the area</source>
        <translation>本区域总分分布</translation>
    </message>
    <message>
        <source>line %1 · %2 at or above</source>
        <translation>分数线 %1 · 上线 %2 人</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Hand over …</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>List to chase …</source>
        <translation>催填名单…</translation>
    </message>
    <message>
        <source>Each total as a line</source>
        <translation>以各分数划线的结果</translation>
    </message>
    <message>
        <source>Enter tries the current one</source>
        <translation>按回车键试用当前分数</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>历次版本</translation>
    </message>
    <message>
        <source>every line that was ever set stays</source>
        <translation>划过的线都保留</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>划线测算</translation>
    </message>
    <message>
        <source>General pool</source>
        <translation>普高池</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>待催填</translation>
    </message>
    <message>
        <source>Nobody of the area has a total yet.</source>
        <translation>该区域还没有考生成绩。</translation>
    </message>
    <message>
        <source>No line has been set yet.</source>
        <translation>还没有划线。</translation>
    </message>
    <message>
        <source>General pools</source>
        <translation>普高池</translation>
    </message>
    <message>
        <source>handed over, taken, come back</source>
        <translation>移交、录取、转回</translation>
    </message>
    <message>
        <source>Writes a file of each area&apos;s general pool for the general schools</source>
        <translation>为每个划线区域写出普高池文件，移交普高</translation>
    </message>
    <message>
        <source>Junior-highs</source>
        <translation>毕业学校</translation>
    </message>
    <message>
        <source>small counts withheld while choices are filed</source>
        <translation>填报期间人数少的不显示</translation>
    </message>
    <message>
        <source>No choices filed</source>
        <translation>未填志愿</translation>
    </message>
    <message>
        <source>applied to general schools</source>
        <translation>已报考普高</translation>
    </message>
    <message>
        <source>Writes a list for each junior-high</source>
        <translation>为每所毕业学校写出名单</translation>
    </message>
    <message>
        <source>Nobody has applied to general schools yet.</source>
        <translation>还没有考生报考普高。</translation>
    </message>
    <message>
        <source>Everybody who applied to general schools has filed choices.</source>
        <translation>报考普高的考生都已填报志愿。</translation>
    </message>
    <message>
        <source>To chase: %1</source>
        <translation>待催填：%1</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>Cut-off lines</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>Set the line …</source>
        <translation>划定分数线…</translation>
    </message>
    <message>
        <source>Sets a new version of the line, after a question</source>
        <translation>确认后设定新的分数线版本</translation>
    </message>
    <message>
        <source>Line areas</source>
        <translation>划线区域</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总分分布</translation>
    </message>
    <message>
        <source>drag the line, or type it</source>
        <translation>拖动分数线，或直接输入</translation>
    </message>
    <message>
        <source>applied to general</source>
        <translation>报考普高</translation>
    </message>
    <message>
        <source>all candidates</source>
        <translation>全部考生</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>The lowest total that is at the line; arrow keys move it by a point</source>
        <translation>达到分数线的最低总分；方向键每次移动一分</translation>
    </message>
    <message>
        <source>Reason, goes on the record</source>
        <translation>理由，将记录在案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>At or above the line</source>
        <translation>上线人数</translation>
    </message>
    <message>
        <source>There are no line areas yet</source>
        <translation>还没有划线区域</translation>
    </message>
    <message>
        <source>Import the districts first: they name the areas.</source>
        <translation>请先导入区县，划线区域由区县确定。</translation>
    </message>
    <message>
        <source>%1 of %2 areas still need a line</source>
        <translation>%2 个区域中还有 %1 个未划线</translation>
    </message>
    <message>
        <source>every area has its line · %1 at or above</source>
        <translation>各区域均已划线 · 上线 %1 人</translation>
    </message>
    <message>
        <source>%1 of those who applied to general stand at or above %2, %3 of all candidates</source>
        <translation>%2 分以上：报考普高 %1 人，全部考生 %3 人</translation>
    </message>
    <message>
        <source>no line is set</source>
        <translation>未划线</translation>
    </message>
    <message>
        <source>It is %1 now, with %2 at or above.</source>
        <translation>现行分数线 %1，上线 %2 人。</translation>
    </message>
    <message>
        <source>It has none now.</source>
        <translation>目前没有分数线。</translation>
    </message>
    <message>
        <source>The line of %1 becomes %2: %3 of %4 who applied to general schools are then at or above it and wait for the general schools&apos; result. %5 Every version stays on the record.</source>
        <translation>%1的分数线将定为 %2：报考普高的 %4 人中有 %3 人上线，须等待普高录取结果。%5所有版本均记录在案。</translation>
    </message>
    <message>
        <source>Set the line</source>
        <translation>划定分数线</translation>
    </message>
    <message>
        <source>Setting the line</source>
        <translation>正在划定分数线</translation>
    </message>
    <message>
        <source>The line was not set</source>
        <translation>分数线没有划定</translation>
    </message>
    <message>
        <source>The line of %1 is %2 now.</source>
        <translation>%1的分数线现为 %2。</translation>
    </message>
    <message>
        <source>Approval sheet …</source>
        <translation>审批表…</translation>
    </message>
    <message>
        <source>Writes the area&apos;s line with what it rests on as a PDF to be signed</source>
        <translation>把该区域的分数线及其依据写成 PDF，供签批</translation>
    </message>
    <message>
        <source>Where shall the sheet lie?</source>
        <translation>审批表存放在哪里？</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Public notice …</source>
        <translation>公告…</translation>
    </message>
    <message>
        <source>Writes the lines in force for the public</source>
        <translation>写出现行分数线，供公布</translation>
    </message>
    <message>
        <source>Where shall the notice lie?</source>
        <translation>公告存放在哪里？</translation>
    </message>
    <message>
        <source>Documents and tables (*.pdf *.xlsx *.csv)</source>
        <translation>文档和表格 (*.pdf *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>正在写出审批表</translation>
    </message>
    <message>
        <source>The sheet was not written</source>
        <translation>审批表没有写出</translation>
    </message>
    <message>
        <source>The sheet lies in %1.</source>
        <translation>审批表存放在 %1。</translation>
    </message>
    <message>
        <source>Writing the notice</source>
        <translation>正在写出公告</translation>
    </message>
    <message>
        <source>The notice was not written</source>
        <translation>公告没有写出</translation>
    </message>
    <message>
        <source>The notice with %1 lines lies in %2.</source>
        <translation>公告含 %1 条分数线，存放在 %2。</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在写出名单</translation>
    </message>
    <message>
        <source>The list was not written</source>
        <translation>名单没有写出</translation>
    </message>
    <message>
        <source>%1 candidates, files written: %2.</source>
        <translation>共 %1 名考生，写出文件 %2 个。</translation>
    </message>
    <message>
        <source>Fill the seats</source>
        <translation>满足计划</translation>
    </message>
    <message>
        <source>What the line does</source>
        <translation>划线结果</translation>
    </message>
    <message>
        <source>Tries the line at which the general seats are just filled</source>
        <translation>试用恰好满足普高计划的分数线</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>fills the seats</source>
        <translation>满足计划</translation>
    </message>
    <message>
        <source>%1 general seats, %2 come back</source>
        <translation>普高计划 %1，转回 %2 人</translation>
    </message>
    <message>
        <source>no plan of the general schools</source>
        <translation>没有普高计划</translation>
    </message>
    <message>
        <source>%1 · %2 for vocational schools with %3 seats · vocational share %4</source>
        <translation>%1 · 可供中职 %2 人，中职计划 %3 · 中职占比 %4</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>推演建议：%1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>推演建议</translation>
    </message>
</context>
<context>
    <name>LineSheets</name>
    <message>
        <source>Line area</source>
        <translation>划线区域</translation>
    </message>
    <message>
        <source>Line in force</source>
        <translation>现行分数线</translation>
    </message>
    <message>
        <source>Proposed line</source>
        <translation>拟定分数线</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生人数</translation>
    </message>
    <message>
        <source>Applied to general schools</source>
        <translation>报考普高人数</translation>
    </message>
    <message>
        <source>General seats</source>
        <translation>普高计划</translation>
    </message>
    <message>
        <source>Vocational seats</source>
        <translation>中职计划</translation>
    </message>
    <message>
        <source>General pool</source>
        <translation>普高池人数</translation>
    </message>
    <message>
        <source>Come back from the pool</source>
        <translation>未录取转回人数</translation>
    </message>
    <message>
        <source>Left for vocational schools</source>
        <translation>可供中职人数</translation>
    </message>
    <message>
        <source>Vocational share</source>
        <translation>中职占比</translation>
    </message>
    <message>
        <source>Line that fills the general seats</source>
        <translation>恰好满足普高计划的分数线</translation>
    </message>
    <message>
        <source>Last year&apos;s line</source>
        <translation>上年分数线</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>划线理由</translation>
    </message>
    <message>
        <source>Approval of the cut-off line of %1</source>
        <translation>%1普高最低录取控制分数线审批表</translation>
    </message>
    <message>
        <source>Totals round the line</source>
        <translation>分数线上下各分段人数</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Signed and sealed, with the day</source>
        <translation>（签字盖章）&#x3000;&#x3000;年&#x3000;月&#x3000;日</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Candidates who applied to general high schools and whose total is at or above the line of their area stand in the pool of the general schools. All others, and those whom the general schools do not take, are admitted by the vocational schools of their choice.</source>
        <translation>报考普通高中且总分达到本区域分数线的考生，参加普通高中录取；其余考生及普通高中未录取的考生，按所填志愿参加中等职业学校录取。</translation>
    </message>
    <message>
        <source>Worksheet for the line of %1</source>
        <translation>%1划线测算表</translation>
    </message>
    <message>
        <source>line %1 · general seats %2 · vocational seats %3 · last year&apos;s line %4</source>
        <translation>分数线 %1 · 普高计划 %2 · 中职计划 %3 · 上年分数线 %4</translation>
    </message>
    <message>
        <source>Cut-off lines of the general high schools of %1 in %2</source>
        <translation>%1%2年普通高中最低录取控制分数线公告</translation>
    </message>
</context>
<context>
    <name>LinesWords</name>
    <message>
        <source>area</source>
        <translation>划线区域</translation>
    </message>
    <message>
        <source>line</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>考生数</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>报考普高人数</translation>
    </message>
    <message>
        <source>general pool</source>
        <translation>普高池人数</translation>
    </message>
    <message>
        <source>general result</source>
        <translation>普高录取结果</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>set at</source>
        <translation>设定时间</translation>
    </message>
    <message>
        <source>by</source>
        <translation>设定人</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: the line is %2.</source>
        <translation>%1：普高最低录取控制分数线为 %2。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>转回</translation>
    </message>
    <message>
        <source>for vocational schools</source>
        <translation>可供中职</translation>
    </message>
    <message>
        <source>vocational share</source>
        <translation>中职占比</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>拟定</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>fills the general seats</source>
        <translation>恰好满足普高计划</translation>
    </message>
    <message>
        <source>last year&apos;s</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>%1: %2 candidates, %3 applied to general schools; general seats %4, vocational seats %5</source>
        <translation>%1：考生 %2 人，报考普高 %3 人；普高计划 %4，中职计划 %5</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>%1: the approval sheet of %2</source>
        <translation>%1：%2审批表</translation>
    </message>
    <message>
        <source>%1: %2 lines in force</source>
        <translation>%1：现行分数线 %2 条</translation>
    </message>
</context>
<context>
    <name>ListCommandWords</name>
    <message>
        <source>%1 is a whole number above nought</source>
        <translation>%1 须为大于零的整数</translation>
    </message>
    <message>
        <source>--batch says which batch the list is of</source>
        <translation>--batch 指明名单所属批次</translation>
    </message>
    <message>
        <source>--school says whose list it is</source>
        <translation>--school 指明名单所属学校</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>第 %1 份</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 名考生</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>存疑 %1 名</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <translation>待审批：%1</translation>
    </message>
    <message>
        <source>%1: %2 candidates</source>
        <translation>%1：%2 名考生</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Admission lists</source>
        <translation>录取名单</translation>
    </message>
    <message>
        <source>Names masked</source>
        <translation>姓名脱敏</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>录取</translation>
    </message>
    <message>
        <source>of all batches, by school and district</source>
        <translation>各批次，按学校和区县排列</translation>
    </message>
    <message>
        <source>Shows only a part of each name</source>
        <translation>姓名只显示一部分</translation>
    </message>
    <message>
        <source>Nobody is admitted yet. Once a batch has been run, its admissions stand here.</source>
        <translation>尚无录取。批次预录后，录取结果列在此处。</translation>
    </message>
    <message>
        <source>The first admissions; the others are being read…</source>
        <translation>先显示前面的录取，其余正在读取…</translation>
    </message>
    <message>
        <source>%1 admitted, %2 admissions have ended</source>
        <translation>有效录取 %1 人，已终止 %2 人</translation>
    </message>
    <message>
        <source>%1 admitted</source>
        <translation>有效录取 %1 人</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在导出名单</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>%1: %2 rows, files written: %3. First file: %4</source>
        <translation>%1：%2 行，%3 个文件。第一个文件：%4</translation>
    </message>
    <message>
        <source>Writes a list as a workbook, a csv file or pages</source>
        <translation>将名单写成工作簿、csv 或 PDF 文件</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>only the general pool stands by line areas</source>
        <translation>只有普高池按划线区域划分</translation>
    </message>
</context>
<context>
    <name>LoginForm</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Open the season</source>
        <translation>打开年度</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The name your office&apos;s administrator gave you</source>
        <translation>由本单位管理员分配的账号名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>After several wrong ones the account is locked for a while</source>
        <translation>多次输错后，账号会暂时锁定</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Another season</source>
        <translation>换一个年度</translation>
    </message>
    <message>
        <source>Back to the choice of seasons</source>
        <translation>回到年度选择</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>At least %1 characters, and another than before</source>
        <translation>至少 %1 个字符，且不同于原密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>再输入一遍新密码</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>trial season, no accounts</source>
        <translation>试用年度，无账号</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops the work; the season stays as it was</source>
        <translation>停止当前工作，年度数据保持原样</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>Other seasons …</source>
        <translation>打开其他年度…</translation>
    </message>
    <message>
        <source>Hengzhao %1</source>
        <translation>衡招 %1</translation>
    </message>
    <message>
        <source>local file · %1 · demo data</source>
        <translation>本地文件 · %1 · 演示数据</translation>
    </message>
    <message>
        <source>local file · %1</source>
        <translation>本地文件 · %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Keeping today&apos;s figures</source>
        <translation>正在留存今日数据</translation>
    </message>
    <message>
        <source>figures and published facts only; nothing can be changed, nobody is named</source>
        <translation>仅显示统计数字和已公布的内容；不能修改，不出现任何人的姓名</translation>
    </message>
    <message>
        <source>Inspection: read-only, no personal data</source>
        <translation>督查查看：只读，不含个人信息</translation>
    </message>
    <message>
        <source>Language, colours, size of text, wall display, other seasons</source>
        <translation>语言、配色、字号、大屏轮播、其他招生年度</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>大屏轮播</translation>
    </message>
</context>
<context>
    <name>MaterialPane</name>
    <message>
        <source>sample</source>
        <translation>样稿</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Writes down new promotion material</source>
        <translation>登记新的宣传材料</translation>
    </message>
    <message>
        <source>Promotion material</source>
        <translation>宣传材料</translation>
    </message>
    <message>
        <source>No school has handed in promotion material yet.</source>
        <translation>尚无学校报送宣传材料。</translation>
    </message>
    <message>
        <source>what waits comes first</source>
        <translation>待审的在前</translation>
    </message>
    <message>
        <source>Attaching the file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>The file hangs on the material.</source>
        <translation>附件已添加。</translation>
    </message>
    <message>
        <source>Taking the file away</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>The file no longer hangs on the material.</source>
        <translation>附件已移除。</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>宣传材料</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keeps the changed text</source>
        <translation>保存修改的内容</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Hands it to the authority</source>
        <translation>提交主管部门审核</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>The authority lets it be released</source>
        <translation>主管部门同意发布</translation>
    </message>
    <message>
        <source>Return …</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Back to the school, with a reason</source>
        <translation>说明理由，退回学校</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>The school shows it to the public</source>
        <translation>学校向社会发布</translation>
    </message>
    <message>
        <source>Keep once more to put your text over what somebody else has changed.</source>
        <translation>再按一次“保存”，将以您的内容覆盖他人的修改。</translation>
    </message>
    <message>
        <source>Approved by: %1</source>
        <translation>审核部门：%1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Moving the material</source>
        <translation>办理宣传材料</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Keeping the material</source>
        <translation>保存宣传材料</translation>
    </message>
    <message>
        <source>The text is kept.</source>
        <translation>内容已保存。</translation>
    </message>
    <message>
        <source>New promotion material</source>
        <translation>新宣传材料</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>The material is kept as a draft.</source>
        <translation>材料已存为草稿。</translation>
    </message>
    <message>
        <source>Return the material</source>
        <translation>退回宣传材料</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>“%1” of %2 goes back to the school.</source>
        <translation>%2的“%1”将退回学校。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>“%1” was returned.</source>
        <translation>“%1”已退回。</translation>
    </message>
</context>
<context>
    <name>MaterialWords</name>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>审核部门</translation>
    </message>
    <message>
        <source>Material %1 is “%2” now.</source>
        <translation>材料 %1 现为“%2”。</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>limit 0</source>
        <translation>限额为 0</translation>
    </message>
</context>
<context>
    <name>NewFilingForm</name>
    <message>
        <source>District code</source>
        <translation>区县代码</translation>
    </message>
    <message>
        <source>A school that is there needs only its code and the category.</source>
        <translation>已有的学校只需填写学校代码和类别。</translation>
    </message>
    <message>
        <source>Begin the filing</source>
        <translation>新建申报</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不处理</translation>
    </message>
</context>
<context>
    <name>NewSeason</name>
    <message>
        <source>trial season: no accounts, nothing sealed</source>
        <translation>试用年度：没有账号，数据不加密</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Yours: you become the season&apos;s administrator</source>
        <translation>您的账号：您将成为本年度的管理员</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一遍同样的密码</translation>
    </message>
    <message>
        <source>New season</source>
        <translation>新建年度</translation>
    </message>
    <message>
        <source>Year of admission</source>
        <translation>招生年度</translation>
    </message>
    <message>
        <source>To try the program with. Identity numbers lie in it as they were read.</source>
        <translation>供试用；身份证号按读入的原样存放。</translation>
    </message>
    <message>
        <source>Choose where it lies …</source>
        <translation>选择保存位置…</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>请填写账号名。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation>
            <numerusform>密码至少要有 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Not for the real data of a year.</source>
        <translation>不要用于正式的年度数据。</translation>
    </message>
    <message>
        <source>Keep the password well: nobody can open the season without one.</source>
        <translation>请妥善保管密码：没有密码，任何人都打不开本年度数据。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>NoticeCommandWords</name>
    <message>
        <source>School %1 has the notice numbers %2 to %3.</source>
        <translation>学校%1的通知书编号段为%2至%3。</translation>
    </message>
    <message>
        <source>Notice %1 is void now.</source>
        <translation>通知书%1已作废。</translation>
    </message>
    <message>
        <source>Notice %1, candidate %2, school %3, program %4: %5. %6</source>
        <translation>通知书%1，考生%2，学校%3，专业%4：%5。%6</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>--batch is the number of a batch</source>
        <translation>--batch 是批次的编号</translation>
    </message>
    <message>
        <source>%1: %2 notices, %3 of them printed before and marked so</source>
        <translation>%1：通知书%2份，其中补打%3份（已标明）</translation>
    </message>
    <message>
        <source>A trial season has no key: the notices bear no signature.</source>
        <translation>试用年度没有密钥：通知书不带签名。</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>no school</source>
        <translation>未选学校</translation>
    </message>
    <message>
        <source>Choose a school in the table first.</source>
        <translation>请先在表中选择学校。</translation>
    </message>
    <message>
        <source>Print the notices</source>
        <translation>打印通知书</translation>
    </message>
    <message>
        <source>notices %1</source>
        <translation>通知书 %1</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>页面文件 (*.pdf)</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>未选通知书</translation>
    </message>
    <message>
        <source>Choose a notice in the register first.</source>
        <translation>请先在登记簿中选择通知书。</translation>
    </message>
    <message>
        <source>Print the notice again</source>
        <translation>补打通知书</translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>通知书 %1</translation>
    </message>
    <message>
        <source>Printing the notices</source>
        <translation>正在打印通知书</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1 notices, %2 of them printed again and marked so: %3</source>
        <translation>通知书%1份，其中补打%2份（已标明）：%3</translation>
    </message>
    <message>
        <source>A trial season has no key: they bear no signature.</source>
        <translation>试用年度没有密钥：通知书不带签名。</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Making the notice void</source>
        <translation>正在作废通知书</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Notice %1 is void now; its number is not used again.</source>
        <translation>通知书%1已作废，编号不再使用。</translation>
    </message>
    <message>
        <source>Giving numbers out</source>
        <translation>正在分配编号</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>%1 has %2 numbers from %3 on.</source>
        <translation>%1分得%2个编号，自%3起。</translation>
    </message>
    <message>
        <source>Write the public key</source>
        <translation>导出公钥</translation>
    </message>
    <message>
        <source>notice key</source>
        <translation>通知书公钥</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法识读</translation>
    </message>
    <message>
        <source>Notice %1, candidate %2, school %3, program %4.</source>
        <translation>通知书%1，考生%2，学校%3，专业%4。</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet: notices exist only for confirmed or later admissions.</source>
        <translation>尚无考生确认：只有已确认及之后的录取才有通知书。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Ranges of numbers</source>
        <translation>编号段</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>公钥…</translation>
    </message>
    <message>
        <source>Writes the public key, with which schools check notices without the season</source>
        <translation>导出公钥，学校无需招生年度文件即可核验通知书</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>补打…</translation>
    </message>
    <message>
        <source>Prints the current notice of the register again, marked so</source>
        <translation>再次打印登记簿中当前的通知书，并标明补打</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>全部打印…</translation>
    </message>
    <message>
        <source>Prints notices for all who have none yet, of all schools</source>
        <translation>为所有学校尚无通知书的考生打印</translation>
    </message>
    <message>
        <source>Print for the school…</source>
        <translation>按学校打印…</translation>
    </message>
    <message>
        <source>Prints notices for those of the current school who have none yet</source>
        <translation>为当前学校尚无通知书的考生打印</translation>
    </message>
    <message>
        <source>check a notice: scan its code or paste it here, then Enter</source>
        <translation>核验通知书：扫描或粘贴核验码，再按回车</translation>
    </message>
    <message>
        <source>Code of a notice</source>
        <translation>通知书核验码</translation>
    </message>
    <message>
        <source>Says whether the season issued the notice and whether it still stands</source>
        <translation>说明通知书是否由本招生年度签发、是否仍然有效</translation>
    </message>
    <message>
        <source>No notice has been printed yet.</source>
        <translation>尚未打印通知书。</translation>
    </message>
    <message>
        <source>why the current notice is void</source>
        <translation>当前通知书作废的原因</translation>
    </message>
    <message>
        <source>Why void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>The number is not used again; the candidate can have another notice</source>
        <translation>编号不再使用；考生可另发通知书</translation>
    </message>
    <message>
        <source>No range has been given out: schools have their numbers from the office&apos;s own.</source>
        <translation>尚未分配编号段：各校使用招生办公室的编号段。</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed candidates have their notice</source>
        <translation>已确认考生%2人，其中%1人已有通知书</translation>
    </message>
    <message>
        <source>Nothing is printed yet.</source>
        <translation>尚无可打印的内容。</translation>
    </message>
</context>
<context>
    <name>NoticeTableWords</name>
    <message>
        <source>the office&apos;s own</source>
        <translation>招生办公室</translation>
    </message>
    <message>
        <source>Register of notices</source>
        <translation>通知书登记簿</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Vocational and general by district</source>
        <translation>各县（市、区）普职比</translation>
    </message>
    <message>
        <source>vocational share in %, a click shows the rows</source>
        <translation>中职占比 %，点柱看明细</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>中职</translation>
    </message>
    <message>
        <source>general</source>
        <translation>普高</translation>
    </message>
    <message>
        <source>Current graduates</source>
        <translation>应届毕业生</translation>
    </message>
    <message>
        <source>by roll, else by candidates</source>
        <translation>按在籍数，无则按考生数</translation>
    </message>
    <message>
        <source>General schools</source>
        <translation>普高录取</translation>
    </message>
    <message>
        <source>%1 of all who entered</source>
        <translation>占已录取的 %1</translation>
    </message>
    <message>
        <source>Vocational, pre-admitted</source>
        <translation>中职预录</translation>
    </message>
    <message>
        <source>plan %1 · filled %2</source>
        <translation>计划 %1 · 完成 %2</translation>
    </message>
    <message>
        <source>graduates without a school</source>
        <translation>尚无学校的应届毕业生</translation>
    </message>
    <message>
        <source>Entry rate</source>
        <translation>升学率</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>vocational : general %1</source>
        <translation>职普比 %1</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>暂无待办。</translation>
    </message>
    <message>
        <source>At no school here yet</source>
        <translation>未升学</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>无法显示</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>As it will be printed</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Also filings that are not published yet; every page is then marked</source>
        <translation>同时收录尚未公示的申报，每页加注草稿标记</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>翻到上一页</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>翻到下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>PanelCommandWords</name>
    <message>
        <source>--state is a state of live admissions, such as confirmed</source>
        <translation>--state 应为有效录取的状态，例如 confirmed</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Noted for candidate %1: %2</source>
        <translation>已登记考生 %1 的去向：%2</translation>
    </message>
    <message>
        <source>--day is a date such as 2021-07-20</source>
        <translation>--day 为日期，如 2021-07-20</translation>
    </message>
    <message>
        <source>--points is a whole number such as 500</source>
        <translation>--points 为整数，如 500</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>counted from: %1</source>
        <translation>统计口径：%1及以后</translation>
    </message>
    <message>
        <source>low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>high</source>
        <translation>偏高</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Vocational share</source>
        <translation>职普比（中职占比）</translation>
    </message>
    <message>
        <source>vocational entrants in % of all entrants · band %1 to %2 · mean of all shown %3 · %4</source>
        <translation>中职录取占全部录取的 % · 大体相当区间 %1 至 %2 · 所列平均 %3 · %4</translation>
    </message>
    <message>
        <source>R37: vocational / (vocational + general), by the candidate&apos;s district; persons.</source>
        <translation>R37：中职 ÷（中职 + 普高），按考生学籍区县统计；单位：人。</translation>
    </message>
    <message>
        <source>Vocational share over years</source>
        <translation>历年中职占比</translation>
    </message>
    <message>
        <source>% of all entrants · the national series breaks in 2021: technician schools left it · %1</source>
        <translation>占全部录取的 % · 全国数据 2021 年起不含技工学校，口径中断 · %1</translation>
    </message>
    <message>
        <source>R37, for each year. National figures of both sides of the break do not compare.</source>
        <translation>R37，逐年统计。口径中断前后的全国数据不可比。</translation>
    </message>
    <message>
        <source>Sources: past figures of this city, education ministry&apos;s yearly tables; this season as it stood at %1</source>
        <translation>来源：本市历年数据、教育部年度统计；本招生季截至 %1</translation>
    </message>
    <message>
        <source>Split of the graduates</source>
        <translation>初中毕业生分流</translation>
    </message>
    <message>
        <source>current graduates, the highest vocational part first · %1 differ strongly · %2</source>
        <translation>应届毕业生，按中职占比从高到低 · 明显偏离 %1 所 · %2</translation>
    </message>
    <message>
        <source>R38: current graduates in vocational, in general, elsewhere on record, unknown. Marked is a part one and a half times the middle half&apos;s width beyond it.</source>
        <translation>R38：应届毕业生升入中职、普高、其他去向、去向不明。占比超出四分位距 1.5 倍以外的予以标记。</translation>
    </message>
    <message>
        <source>whole school</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>Whereabouts of the graduates</source>
        <translation>毕业生去向</translation>
    </message>
    <message>
        <source>current graduates, each counted once · unknown: %1 · %2</source>
        <translation>应届毕业生，每人只计一次 · 去向不明 %1 人 · %2</translation>
    </message>
    <message>
        <source>R38: graduates by the roll where it was imported, else by the candidates; a place at a school counts before what the junior-high told.</source>
        <translation>R38：已导入在籍数的按在籍数，否则按考生数；已录取的以录取为准，其次以初中学校上报为准。</translation>
    </message>
    <message>
        <source>Graduates whose whereabouts are unknown</source>
        <translation>去向不明的毕业生</translation>
    </message>
    <message>
        <source>%1 to chase · %2</source>
        <translation>待追踪 %1 人 · %2</translation>
    </message>
    <message>
        <source>R38: current graduates among the candidates of whom nothing is on record. Whoever is on a roll and no candidate is counted, but has no name here.</source>
        <translation>R38：没有任何去向记录的应届考生。在籍而未报名的毕业生只计数，此处没有姓名。</translation>
    </message>
    <message>
        <source>Entry rate</source>
        <translation>升学率</translation>
    </message>
    <message>
        <source>entered in % of the current graduates · target %1 · all shown %2 · %3</source>
        <translation>升学人数占应届毕业生的 % · 目标 %1 · 所列合计 %2 · %3</translation>
    </message>
    <message>
        <source>R39: current graduates in vocational or general schools / all current graduates.</source>
        <translation>R39：升入中职或普高的应届毕业生 ÷ 全部应届毕业生。</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first tables.</source>
        <translation>还没有数据：导入第一批表后即可显示。</translation>
    </message>
    <message>
        <source>What it means: %1</source>
        <translation>指标含义：%1</translation>
    </message>
    <message>
        <source>The figures at one look</source>
        <translation>指标一览</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Figures of the admission to vocational schools</source>
        <translation>中等职业学校招生录取统计报告</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Source: this season, as it stood at %1</source>
        <translation>来源：本招生季，截至 %1</translation>
    </message>
    <message>
        <source>under</source>
        <translation>未满</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>不分区县</translation>
    </message>
    <message>
        <source>other districts</source>
        <translation>其他区县</translation>
    </message>
    <message>
        <source>%1 areas</source>
        <translation>%1 个区域</translation>
    </message>
    <message>
        <source>Completion of the plans by district of the seats</source>
        <translation>分区县计划完成情况</translation>
    </message>
    <message>
        <source>Completion of the plans</source>
        <translation>计划完成情况</translation>
    </message>
    <message>
        <source>live admissions against the limit · %1 not full</source>
        <translation>有效录取与计划限额对比 · 未满 %1 个</translation>
    </message>
    <message>
        <source>R40: live admissions / limit, by school and bucket; over is a claim left by a cut (R17).</source>
        <translation>R40：有效录取 ÷ 限额，按学校和分区县计划；超出为核减后尚待收回的名额（R17）。</translation>
    </message>
    <message>
        <source>Plan against admissions, school by district</source>
        <translation>计划与录取对照（学校 × 区县）</translation>
    </message>
    <message>
        <source>R40: live admissions / limit of each bucket; persons and seats.</source>
        <translation>R40：各分区县计划的有效录取 ÷ 限额；单位：人、个学位。</translation>
    </message>
    <message>
        <source>Candidates by line area</source>
        <translation>各划线区域考生</translation>
    </message>
    <message>
        <source>all · applied to general schools · of those at or above the line</source>
        <translation>全部 · 报考普高 · 其中上线</translation>
    </message>
    <message>
        <source>R11, R12: the line is a total; a missing one has not been set.</source>
        <translation>R11、R12：分数线按总分划定；空缺表示尚未划定。</translation>
    </message>
    <message>
        <source>Totals of the candidates</source>
        <translation>考生总分分布</translation>
    </message>
    <message>
        <source>Totals of the candidates: %1</source>
        <translation>考生总分分布：%1</translation>
    </message>
    <message>
        <source>candidates by total, in steps of %1 points · without a total: %2 · marks: lines</source>
        <translation>考生按总分分段，每段 %1 分 · 无总分 %2 人 · 竖线为分数线</translation>
    </message>
    <message>
        <source>R11: from the lower end of a step up to, but not including, its upper end; persons.</source>
        <translation>R11：每段含下限、不含上限；单位：人。</translation>
    </message>
    <message>
        <source>First choices against seats</source>
        <translation>第一志愿与学位</translation>
    </message>
    <message>
        <source>who named the school first, in time, beside its seats</source>
        <translation>按时填报第一志愿人数与学位数对比</translation>
    </message>
    <message>
        <source>Counts below %1 are withheld while choices can be filed (R10).</source>
        <translation>志愿填报期间，少于 %1 人的数字不予显示（R10）。</translation>
    </message>
    <message>
        <source>R8, R16: ordinary first choices filed in time; seats after cuts. Per seat in %.</source>
        <translation>R8、R16：按时填报的普通第一志愿；核减后的学位。每学位志愿数以 % 表示。</translation>
    </message>
    <message>
        <source>outside the city</source>
        <translation>市外</translation>
    </message>
    <message>
        <source>From the candidates&apos; districts to the schools&apos; districts</source>
        <translation>考生区县与学校区县流向</translation>
    </message>
    <message>
        <source>rows: where candidates come from · columns: where their schools are · counted from: %1</source>
        <translation>行：考生所在区县 · 列：学校所在区县 · 统计口径：%1及以后</translation>
    </message>
    <message>
        <source>Live admissions by the candidate&apos;s district and the school&apos;s place; persons.</source>
        <translation>有效录取，按考生学籍区县和学校所在地统计；单位：人。</translation>
    </message>
    <message>
        <source>R24, R25: when somebody confirmed, or when it was entered where that is not known.</source>
        <translation>R24、R25：以确认时间为准；确认时间不详的以录入时间为准。</translation>
    </message>
    <message>
        <source>Batch %1: %2</source>
        <translation>第%1批%2</translation>
    </message>
    <message>
        <source>The batches day by day</source>
        <translation>各批次逐日情况</translation>
    </message>
    <message>
        <source>persons who confirmed or declined on the day, by the city&apos;s time, a line a batch</source>
        <translation>当日确认或放弃的人数，按本市时间，每批一线</translation>
    </message>
    <message>
        <source>Confirmations of %1 by school</source>
        <translation>%1 各校确认情况</translation>
    </message>
    <message>
        <source>Confirmations by school</source>
        <translation>各校确认情况</translation>
    </message>
    <message>
        <source>persons who confirmed or declined, by the city&apos;s time</source>
        <translation>确认或放弃的人数，按本市时间</translation>
    </message>
    <message>
        <source>Candidates of one step of the totals by line area</source>
        <translation>某一分数段各划线区域考生数</translation>
    </message>
    <message>
        <source>from %1 up to, but not including, %2 points</source>
        <translation>总分自 %1 分起、不满 %2 分</translation>
    </message>
    <message>
        <source>entrants who came from none of these junior-highs: %1</source>
        <translation>不属于所列初中的入学者：%1 人</translation>
    </message>
    <message>
        <source>completion in % · the stronger the colour, the fuller · empty: no seats for that district</source>
        <translation>完成率 % · 颜色越浓完成率越高 · 空白：没有面向该区县的计划</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>break in the national series</source>
        <translation>全国数据口径中断</translation>
    </message>
</context>
<context>
    <name>ParentAnswer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>holds no place at a vocational school</source>
        <translation>目前没有中职学校录取</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ranking keys</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Answer about an admission</source>
        <translation>录取情况答复</translation>
    </message>
    <message>
        <source>%1 · admission to secondary vocational schools %2</source>
        <translation>%1 · %2年中等职业学校招生</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Junior-high</source>
        <translation>毕业学校</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>目前情况</translation>
    </message>
    <message>
        <source>No batch has been run yet; nothing has been decided.</source>
        <translation>尚未进行任何批次的录取，暂无结果。</translation>
    </message>
    <message>
        <source>How places are given</source>
        <translation>录取办法</translation>
    </message>
    <message>
        <source>Each school&apos;s places are given in one order, the same for everybody: %1. A program gives them by the published rules; nobody can change a place by hand. What is written here is only of this candidate; of others the rules let nobody see more than where the last place went.</source>
        <translation>各校按统一的顺序录取，对每位考生一视同仁：%1。录取由程序按公布的规则进行，任何人不得手工改动名次。本答复只涉及该考生本人；对其他考生，按规定只能告知最后一个名额录取到何处。</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已录</translation>
    </message>
    <message>
        <source>behind the last place</source>
        <translation>末位之后</translation>
    </message>
    <message>
        <source>%1, seats: %2</source>
        <translation>%1（计划 %2）</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>第 %1 位</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>将修改</translation>
    </message>
    <message>
        <source>this column is not edited here</source>
        <translation>此列不能在这里修改</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>%1 cells will change, %2 cannot be pasted.</source>
        <translation>将修改 %1 格，%2 格不能粘贴。</translation>
    </message>
    <message>
        <source>Change %1 cells</source>
        <translation>修改 %1 格</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Candidates and choices</source>
        <translation>考生与志愿</translation>
    </message>
    <message>
        <source>There are no candidates yet.</source>
        <translation>尚无考生。</translation>
    </message>
    <message>
        <source>Bring in the candidates table, then the choices.</source>
        <translation>请先导入考生表，再导入志愿表。</translation>
    </message>
    <message>
        <source>%1 candidates · %2 filed choices</source>
        <translation>考生 %1 人 · 已填志愿 %2 人</translation>
    </message>
    <message>
        <source>The first candidates; the others are being read…</source>
        <translation>先显示前面的考生，其余正在读取…</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>添加考生</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>From another source, with the proof of the category; competes in the batches still to come.</source>
        <translation>其他来源的考生，须附类别证明；参加后续批次。</translation>
    </message>
    <message>
        <source>Proof as files</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Adding the candidate</source>
        <translation>正在添加考生</translation>
    </message>
    <message>
        <source>Candidate %1 is added and competes in the batches still to come.</source>
        <translation>考生 %1 已添加，参加后续批次。</translation>
    </message>
    <message>
        <source>Give up the place at a general school</source>
        <translation>放弃普高录取资格</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Candidate %1 then stands in the pool of runs after the first batch.</source>
        <translation>考生 %1 随后进入第一批之后各次预录的考生池。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Recording the give-up</source>
        <translation>正在登记放弃</translation>
    </message>
    <message>
        <source>The place at a general school is given up.</source>
        <translation>已登记放弃普高录取资格。</translation>
    </message>
    <message>
        <source>Correct key data</source>
        <translation>更正关键信息</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>提出申请</translation>
    </message>
    <message>
        <source>Candidate %1. Fill in only what is wrong; a second person decides.</source>
        <translation>考生 %1。只填写有误的项目；由他人审定。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Asking for a correction</source>
        <translation>正在提出更正申请</translation>
    </message>
    <message>
        <source>The correction waits for a second person.</source>
        <translation>更正申请待他人审定。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Adds a candidate from another source, with proof</source>
        <translation>添加其他来源的考生，须附证明</translation>
    </message>
    <message>
        <source>Give-up…</source>
        <translation>放弃普高…</translation>
    </message>
    <message>
        <source>Records that a place at a general school is given up</source>
        <translation>登记放弃普高录取资格</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Asks for a correction of key data once a run exists</source>
        <translation>预录之后申请更正关键信息</translation>
    </message>
    <message>
        <source>Answer for a parent</source>
        <translation>家长答复</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>正在写出答复</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>录取结果</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Choose a candidate to see facts, choices and decisions.</source>
        <translation>选择一名考生，查看基本情况、志愿和录取结果。</translation>
    </message>
    <message>
        <source>for a later batch</source>
        <translation>后续批次补填</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>填报于 %1</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>不在填报窗口内</translation>
    </message>
    <message>
        <source>None were filed.</source>
        <translation>未填报志愿。</translation>
    </message>
    <message>
        <source>No batch has been run yet.</source>
        <translation>尚未进行任何批次的预录。</translation>
    </message>
    <message>
        <source>The seat&apos;s story</source>
        <translation>录取经过</translation>
    </message>
    <message>
        <source>Never admitted.</source>
        <translation>从未被录取。</translation>
    </message>
    <message>
        <source>filed; shown once the window has closed</source>
        <translation>已填报，填报截止后可见</translation>
    </message>
    <message>
        <source>Answer for a parent…</source>
        <translation>家长答复…</translation>
    </message>
    <message>
        <source>One page of what was decided about this candidate, and of nobody else</source>
        <translation>一页纸说明该考生的录取结果，不涉及其他人</translation>
    </message>
</context>
<context>
    <name>PlaceBars</name>
    <message>
        <source>%1: place %2 of %3, last taken %4, seats %5</source>
        <translation>%1：第 %2 位，共 %3 人；录至第 %4 位，计划 %5</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>招生前</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>录取</translation>
    </message>
    <message>
        <source>After admission</source>
        <translation>录取后</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>招生学校</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>招生计划</translation>
    </message>
    <message>
        <source>Cut-off lines</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次录取</translation>
    </message>
    <message>
        <source>Admission lists</source>
        <translation>录取名单</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生与志愿</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>招生资质</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规处理</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>招生宣传</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>资质手册</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>学籍注册</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>调剂补录</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>录取审批</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认工作台</translation>
    </message>
    <message>
        <source>Daily and weekly</source>
        <translation>日报周报</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>模拟推演</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>统计看板</translation>
    </message>
    <message>
        <source>Share and ratio</source>
        <translation>普职比看板</translation>
    </message>
</context>
<context>
    <name>PlanChecks</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>The rule check finds nothing.</source>
        <translation>规则检查没有发现问题。</translation>
    </message>
    <message>
        <source>What the rule check found</source>
        <translation>规则检查结果</translation>
    </message>
    <message>
        <source>A remark that wants a reason can be accepted:</source>
        <translation>“须说明”的意见可说明理由后接受：</translation>
    </message>
    <message>
        <source>Reason, goes on the record</source>
        <translation>理由，记入日志</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>接受理由</translation>
    </message>
    <message>
        <source>The remark stands, with this reason; other figures are another remark</source>
        <translation>意见保留并附理由；数字变化后须重新说明</translation>
    </message>
</context>
<context>
    <name>PlanOrderWords</name>
    <message numerus="yes">
        <source>%1: %2, %n school(s).</source>
        <translation>
            <numerusform>%1：%2，%n 所学校。</numerusform>
        </translation>
    </message>
    <message>
        <source>document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>order</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>学校数</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>PlanOrders</name>
    <message>
        <source>Issue …</source>
        <translation>下达…</translation>
    </message>
    <message>
        <source>Write the order …</source>
        <translation>导出文件…</translation>
    </message>
    <message>
        <source>No plan has been issued yet.</source>
        <translation>尚未下达招生计划。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>计划文件</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Document number of the issue</source>
        <translation>下达文号</translation>
    </message>
    <message>
        <source>Locks the plans of the authority under this number, after a question</source>
        <translation>确认后按此文号锁定该部门的计划</translation>
    </message>
    <message>
        <source>The chosen order with its table, as pages or a workbook</source>
        <translation>将所选文件及附表导出为 PDF 或工作簿</translation>
    </message>
    <message>
        <source>Why nothing was issued</source>
        <translation>未能下达的原因</translation>
    </message>
    <message>
        <source>%1 plans, %2 of them with findings</source>
        <translation>%1 所可下达，其中 %2 所待处理</translation>
    </message>
    <message>
        <source>%1 plans to issue</source>
        <translation>%1 所可下达</translation>
    </message>
    <message>
        <source>%1 plans of the %2 are issued under %3. They are locked then: seats change only by an adjust order with a number and a reason.</source>
        <translation>将按%3下达%2管理的 %1 所学校的招生计划。下达后即锁定，只能凭文号和理由下达调整文件后更改。</translation>
    </message>
    <message>
        <source>Issue the plans</source>
        <translation>下达招生计划</translation>
    </message>
    <message>
        <source>Issuing the plans</source>
        <translation>正在下达招生计划</translation>
    </message>
    <message>
        <source>%1 plans are issued under %2.</source>
        <translation>已按 %2 下达 %1 所学校的招生计划。</translation>
    </message>
    <message>
        <source>Write the order</source>
        <translation>导出计划文件</translation>
    </message>
    <message>
        <source>Writing the order</source>
        <translation>正在导出计划文件</translation>
    </message>
    <message>
        <source>The order is in %1.</source>
        <translation>计划文件已写入 %1。</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plans</source>
        <translation>招生计划</translation>
    </message>
    <message>
        <source>Sums by district</source>
        <translation>分县合计</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Puts the copied cells in from the current cell on</source>
        <translation>从当前单元格起填入复制的内容</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes the last change back; Ctrl+Z in the table</source>
        <translation>撤销最近一次修改；表格中按 Ctrl+Z</translation>
    </message>
    <message>
        <source>No school has a plan.</source>
        <translation>没有学校有计划。</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>正在保存计划</translation>
    </message>
    <message>
        <source>No school recruits yet</source>
        <translation>还没有招生学校</translation>
    </message>
    <message>
        <source>Import the schools and their plans first.</source>
        <translation>请先导入招生学校和招生计划。</translation>
    </message>
    <message>
        <source>%1 schools · limit %2 · allotted %3</source>
        <translation>%1 所学校 · 限额 %2 · 已分配 %3</translation>
    </message>
    <message>
        <source>a batch stands on these plans, so they are only shown</source>
        <translation>已按此计划预录，只能查看</translation>
    </message>
    <message>
        <source>Sums: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>分配依据</translation>
    </message>
    <message>
        <source>Proposes how the limits go over the districts; nothing is kept before you have seen and changed it</source>
        <translation>提出限额分到各县（市、区）的方案，可先查看修改，再决定保存</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整计划</translation>
    </message>
    <message>
        <source>Changes issued plans by an order with a number and a reason</source>
        <translation>凭文号和理由调整已下达的计划</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>下达计划…</translation>
    </message>
    <message>
        <source>Issues the plans of an authority under a document&apos;s number</source>
        <translation>按文号下达主管部门的计划</translation>
    </message>
    <message>
        <source>Districts and planned ratio</source>
        <translation>生源与计划普职比</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>规则检查</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>计划文件</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>已下达 %1 所</translation>
    </message>
    <message>
        <source>small figures: last year&apos;s</source>
        <translation>小字为上年数</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>没有分配方案</translation>
    </message>
    <message>
        <source>The plans stand as they would be proposed.</source>
        <translation>现有计划与方案一致。</translation>
    </message>
    <message>
        <source>Divided by: %1</source>
        <translation>分配依据：%1</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>计划调整</translation>
    </message>
    <message>
        <source>The plans are kept.</source>
        <translation>计划已保存。</translation>
    </message>
    <message>
        <source>Keeping the reason</source>
        <translation>正在保存理由</translation>
    </message>
    <message>
        <source>The reason was not kept</source>
        <translation>理由未能保存</translation>
    </message>
    <message>
        <source>Checks: %1 to settle, %2 more</source>
        <translation>规则检查：%1 项待处理，另有 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %n remark(s)</source>
        <translation>
            <numerusform>规则检查：%n 项提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed scenario</source>
        <translation>推演建议方案</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>方案“%1”</translation>
    </message>
</context>
<context>
    <name>PlanPlaceWords</name>
    <message>
        <source>a plan is set as SCHOOL=N or SCHOOL:DISTRICT=N, not %1</source>
        <translation>计划写作 学校代码=数 或 学校代码:区县代码=数，不能写 %1</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Preview of the plans</source>
        <translation>计划预览</translation>
    </message>
    <message>
        <source>What is previewed</source>
        <translation>预览内容</translation>
    </message>
    <message>
        <source>Why it was not kept</source>
        <translation>未能保存的原因</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Reason, goes on the record</source>
        <translation>理由，记入日志</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>方案不予保存</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>下达调整</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2 cells of %3 schools, what stands now at ▲ and ▼ · nothing is kept yet</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %3 所学校 %2 格，▲▼ 处为现计划数 · 尚未保存</translation>
    </message>
</context>
<context>
    <name>PlanPrograms</name>
    <message>
        <source>This school has no program.</source>
        <translation>该校没有招生专业。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>The school whose programs these are</source>
        <translation>所属学校</translation>
    </message>
    <message>
        <source>Keeping the programs</source>
        <translation>正在保存专业</translation>
    </message>
    <message>
        <source>%1 · the plan is issued, seats change by an adjust order</source>
        <translation>%1 · 计划已下达，计划数凭调整文件更改</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>for</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>计划数</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>a program&apos;s seats are set by: plan program</source>
        <translation>专业计划数用 plan program 设置</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) set.</source>
        <translation>
            <numerusform>已设置 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>plan program asks for --seats or --interview</source>
        <translation>plan program 须给出 --seats 或 --interview</translation>
    </message>
    <message>
        <source>--by is last-year, candidates or evenly</source>
        <translation>--by 须为 last-year、candidates 或 evenly</translation>
    </message>
    <message>
        <source>district</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>before</source>
        <translation>原数</translation>
    </message>
    <message>
        <source>after</source>
        <translation>新数</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Nothing was saved; --save keeps it.</source>
        <translation>未保存；加 --save 即保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) stand in the way of issuing.</source>
        <translation>
            <numerusform>%n 项意见须处理后才能下达。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: accepted, and the reason kept.</source>
        <translation>%1：已接受，理由已记录。</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>第 %L1 页，共 %L2 页</translation>
    </message>
</context>
<context>
    <name>PrompterWords</name>
    <message>
        <source>Type “%1” to go on</source>
        <translation>请输入“%1”以继续</translation>
    </message>
</context>
<context>
    <name>ProofPaper</name>
    <message>
        <source>Proof of registration</source>
        <translation>学籍注册登记证明</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>学制</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>办学地点</translation>
    </message>
    <message>
        <source>Approved by its own authority</source>
        <translation>属地主管部门批准</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>The school named above has filed its recruiting in %1 for %2 here and was published. The %3 candidates below were admitted to it through this city&apos;s admission and approved; they may be registered there.</source>
        <translation>上列学校 %2 年在%1的招生已在我市备案并公示。下列 %3 名考生经我市录取并审批，可在该校办理学籍注册。</translation>
    </message>
    <message>
        <source>Issued by (signed)</source>
        <translation>经办人（签字）</translation>
    </message>
    <message>
        <source>Education bureau (seal)</source>
        <translation>教育局（盖章）</translation>
    </message>
</context>
<context>
    <name>PublicityPage</name>
    <message>
        <source>Publicity</source>
        <translation>招生宣传</translation>
    </message>
    <message>
        <source>Sections of publicity</source>
        <translation>招生宣传各栏</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>宣传材料</translation>
    </message>
    <message>
        <source>Calendar of visits</source>
        <translation>走访日程</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>宣传活动</translation>
    </message>
    <message>
        <source>Lessons and posters</source>
        <translation>职业指导课与海报</translation>
    </message>
    <message>
        <source>%1 to approve · %2 junior-highs short of lessons · %3 without all posters · %4 late · %5 reported</source>
        <translation>待审材料 %1 · 课数不足的初中 %2 · 海报未贴齐 %3 · 逾期报备 %4 · 走访报告 %5</translation>
    </message>
</context>
<context>
    <name>PublicityWords</name>
    <message>
        <source>what</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>whose</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>职业指导课</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>posters</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>late plan</source>
        <translation>逾期报备</translation>
    </message>
    <message>
        <source>material waiting</source>
        <translation>待审材料</translation>
    </message>
    <message>
        <source>visit not on the calendar</source>
        <translation>未列入日程的走访</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>%1 %2 needs more</source>
        <translation>%1 %2 缺少参数</translation>
    </message>
    <message>
        <source>%1 %2 does not take so much</source>
        <translation>%1 %2 参数过多</translation>
    </message>
    <message>
        <source>%1 does not know %2</source>
        <translation>%1 没有 %2</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是编号</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>free %1</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>last place %1</source>
        <translation>末位 %1</translation>
    </message>
    <message>
        <source>last place</source>
        <translation>末位</translation>
    </message>
    <message>
        <source>%1 more stood behind it</source>
        <translation>另有 %1 人未取</translation>
    </message>
</context>
<context>
    <name>QueueDrawingWords</name>
    <message>
        <source>%1 free</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无成绩</translation>
    </message>
    <message>
        <source>%1, by lot</source>
        <translation>%1（摇号）</translation>
    </message>
</context>
<context>
    <name>QueueSheets</name>
    <message>
        <source>none</source>
        <comment>no score</comment>
        <translation>无成绩</translation>
    </message>
    <message>
        <source>void choices: %1</source>
        <translation>无效志愿：%1</translation>
    </message>
    <message>
        <source>from districts without seats here: %1</source>
        <translation>来自本校无计划区县：%1</translation>
    </message>
    <message>
        <source>whole school</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>摇号</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>由摇号决定</translation>
    </message>
    <message>
        <source>%1: %2, the first not taken %3</source>
        <translation>%1：%2，首名未录者 %3</translation>
    </message>
    <message>
        <source>%1 (%2): who asked, who was taken</source>
        <translation>%1（%2）：谁报了、谁录了</translation>
    </message>
    <message>
        <source>each bar: who was taken, then who got none · the mark: the seats · beside it: the total of the last one taken</source>
        <translation>每条：先已录、后未录 · 框线：计划数 · 旁注：末位录取者总分</translation>
    </message>
    <message>
        <source>R16 to R20: each district&apos;s seats have a queue of their own; its last seat goes by the ranking, and by the public lot where all else is equal (R14).</source>
        <translation>R16 至 R20：各区县计划各自排队，末位按排序规则确定；其余全部相同时由公开摇号决定（R14）。</translation>
    </message>
    <message>
        <source>Source: %1, run %2 of %3</source>
        <translation>来源：%1，第 %2 次预录（%3）</translation>
    </message>
</context>
<context>
    <name>RangeForm</name>
    <message>
        <source>Give out</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>school code</source>
        <translation>学校代码</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>first number</source>
        <translation>起始编号</translation>
    </message>
    <message>
        <source>last number</source>
        <translation>终止编号</translation>
    </message>
    <message>
        <source>Gives these numbers out to the school; no number can be given out twice</source>
        <translation>把这些编号分配给学校；任何编号不能分配两次</translation>
    </message>
</context>
<context>
    <name>RatioPage</name>
    <message>
        <source>By district</source>
        <translation>按县（市、区）</translation>
    </message>
    <message>
        <source>Over years</source>
        <translation>历年</translation>
    </message>
    <message>
        <source>By junior-high</source>
        <translation>按初中</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>起点：%1</translation>
    </message>
    <message>
        <source>Counted from the state</source>
        <translation>统计起点状态</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Puts the chart on the clipboard</source>
        <translation>把图表复制到剪贴板</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Keeps the chart as png or pdf</source>
        <translation>把图表存为 png 或 pdf</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>中职</translation>
    </message>
    <message>
        <source>general</source>
        <translation>普高</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>同一数据的表格</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Vocational</source>
        <translation>中职</translation>
    </message>
    <message>
        <source>General</source>
        <translation>普高</translation>
    </message>
    <message>
        <source>as the general schools report</source>
        <translation>按普高录取结果</translation>
    </message>
    <message>
        <source>Vocational share</source>
        <translation>中职占比</translation>
    </message>
    <message>
        <source>band %1 to %2</source>
        <translation>目标区间 %1 至 %2</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>职普比</translation>
    </message>
    <message>
        <source>vocational : general</source>
        <translation>中职 : 普高</translation>
    </message>
    <message>
        <source>%, earlier years as they were reported then</source>
        <translation>%，往年按当年上报数</translation>
    </message>
    <message>
        <source>vocational share in %</source>
        <translation>中职占比 %</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>nobody has entered a school yet</source>
        <translation>尚无录取</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png);;PDF (*.pdf)</source>
        <translation>图片 (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Share and ratio</source>
        <translation>普职比看板</translation>
    </message>
</context>
<context>
    <name>ReachPane</name>
    <message>
        <source>Try it</source>
        <translation>代入推演</translation>
    </message>
    <message>
        <source>by its line</source>
        <translation>调整分数线</translation>
    </message>
    <message>
        <source>by its seats</source>
        <translation>调整计划数</translation>
    </message>
    <message>
        <source>District to be brought into the band</source>
        <translation>要达到大体相当的区县</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>调整什么</translation>
    </message>
    <message>
        <source>What it would take</source>
        <translation>需要怎样调整</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Searches the least change that brings the district into the band</source>
        <translation>查找使该区县达到大体相当的最小调整</translation>
    </message>
    <message>
        <source>Moves line or seats to what was found; nothing is kept by it</source>
        <translation>把分数线或计划数移到查找结果，不保存任何内容</translation>
    </message>
    <message>
        <source>Bring into the band:</source>
        <translation>达到大体相当：</translation>
    </message>
    <message>
        <source>%1 is in the band already, at %2.</source>
        <translation>%1已在大体相当范围内，为 %2。</translation>
    </message>
    <message>
        <source>There is nothing that could be moved.</source>
        <translation>没有可以调整的内容。</translation>
    </message>
    <message>
        <source>Line of %1: from %2 to %3.</source>
        <translation>%1分数线：由 %2 调整为 %3。</translation>
    </message>
    <message>
        <source>Seats for it: from %1 to %2.</source>
        <translation>面向该区县的计划数：由 %1 调整为 %2。</translation>
    </message>
    <message>
        <source>%1 comes into the band, from %2 to %3.</source>
        <translation>%1可达到大体相当，由 %2 变为 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be brought into the band by this alone; the nearest is %3, from %2.</source>
        <translation>仅靠这一项，%1无法达到大体相当；最接近为 %3，原为 %2。</translation>
    </message>
    <message>
        <source>Side effects: %1 newly placed, %2 no longer placed, %3 placed elsewhere; %4 not placed in the city, was %5; share of the city %6, was %7.</source>
        <translation>连带影响：新录取 %1 人，不再录取 %2 人，改录他校 %3 人；全市未录 %4 人，原 %5 人；全市中职占比 %6，原 %7。</translation>
    </message>
</context>
<context>
    <name>RegistrationCommandWords</name>
    <message>
        <source>--split is school</source>
        <translation>--split 只能是 school</translation>
    </message>
    <message>
        <source>--headers is zh, en or dbf</source>
        <translation>--headers 可为 zh、en 或 dbf</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>left out: %1, in %2</source>
        <translation>未列入：%1 人，见 %2</translation>
    </message>
    <message>
        <source>No arrival has been reported yet: whoever is approved is in the files.</source>
        <translation>尚无学校上报报到情况：已审批的考生全部列入。</translation>
    </message>
    <message>
        <source>a case is settled by keep or release</source>
        <translation>重复学籍用 keep 或 release 处理</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>案件 %1：%2</translation>
    </message>
    <message>
        <source>%1: proof %2 of %3 candidates</source>
        <translation>%1：证明 %2，共 %3 名考生</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Registration</source>
        <translation>学籍注册</translation>
    </message>
    <message>
        <source>Write a proof …</source>
        <translation>出具证明…</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复学籍</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转学转专业</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>注册证明</translation>
    </message>
    <message>
        <source>Where shall the list lie?</source>
        <translation>名单存放在哪里？</translation>
    </message>
    <message>
        <source>Results …</source>
        <translation>录取结果…</translation>
    </message>
    <message>
        <source>The list for publication: names and numbers masked</source>
        <translation>供公示的名单：姓名和考生号部分隐去</translation>
    </message>
    <message>
        <source>Lists (*.pdf *.xlsx *.csv)</source>
        <translation>名单 (*.pdf *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Bring in arrivals …</source>
        <translation>导入报到…</translation>
    </message>
    <message>
        <source>Goes to the import of what schools reported</source>
        <translation>转到导入页，导入学校上报的报到情况</translation>
    </message>
    <message>
        <source>Registration files …</source>
        <translation>注册数据…</translation>
    </message>
    <message>
        <source>Writes the files of the national system, and who is left out and why</source>
        <translation>写出全国学籍系统导入文件，以及未列入者和原因</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Nobody is admitted yet.</source>
        <translation>尚无录取。</translation>
    </message>
    <message>
        <source>From approval to registration</source>
        <translation>从审批到注册</translation>
    </message>
    <message>
        <source>only who is approved and has arrived is registered</source>
        <translation>只有已审批且已报到的考生才注册</translation>
    </message>
    <message>
        <source>Files of this school …</source>
        <translation>本校数据…</translation>
    </message>
    <message>
        <source>Writes the registration files of the current row</source>
        <translation>写出当前行学校的注册数据</translation>
    </message>
    <message>
        <source>Everybody who is approved has arrived.</source>
        <translation>已审批的考生全部报到。</translation>
    </message>
    <message>
        <source>Approved, but not arrived</source>
        <translation>已审批未报到</translation>
    </message>
    <message>
        <source>or not reported by the school</source>
        <translation>或学校未上报</translation>
    </message>
    <message>
        <source>Write the list …</source>
        <translation>写出名单…</translation>
    </message>
    <message>
        <source>Writes who did not arrive to a file</source>
        <translation>把未报到名单写入文件</translation>
    </message>
    <message>
        <source>The province has found nobody twice. Its lists come in by the import.</source>
        <translation>省里未查出重复学籍。查重名单由导入页导入。</translation>
    </message>
    <message>
        <source>Registered elsewhere too</source>
        <translation>在其他学校也有学籍</translation>
    </message>
    <message>
        <source>an open case keeps the candidate out of the files</source>
        <translation>未处理前考生不列入注册数据</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>order, where an approved admission ends</source>
        <translation>文号（终止已审批录取时）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>The candidate is registered here</source>
        <translation>考生在本校注册</translation>
    </message>
    <message>
        <source>The candidate goes to the other school; the admission here ends where it can</source>
        <translation>考生去另一学校；本校录取可终止的即终止</translation>
    </message>
    <message>
        <source>Nobody has been transferred.</source>
        <translation>尚无转学转专业。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>办理转学</translation>
    </message>
    <message>
        <source>after one semester at the admitting school</source>
        <translation>在录取学校满一学期后</translation>
    </message>
    <message>
        <source>No proof has been given out.</source>
        <translation>尚未出具证明。</translation>
    </message>
    <message>
        <source>Proofs of registration</source>
        <translation>学籍注册登记证明</translation>
    </message>
    <message>
        <source>for schools outside the city with a published filing</source>
        <translation>用于已备案公示的市外学校</translation>
    </message>
    <message>
        <source>school code</source>
        <translation>学校代码</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>学校代码</translation>
    </message>
    <message>
        <source>Writes the proof as a document and enters it in the register</source>
        <translation>写出证明文件并登记</translation>
    </message>
    <message>
        <source>Where shall the proof lie?</source>
        <translation>证明存放在哪里？</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 approved · %2 registered · %3 duplicates to settle</source>
        <translation>已审批 %1 · 已注册 %2 · 待处理重复 %3</translation>
    </message>
    <message>
        <source>Settling the case</source>
        <translation>处理重复学籍</translation>
    </message>
    <message>
        <source>The case stands as before</source>
        <translation>案件维持原状</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>案件 %1：%2</translation>
    </message>
    <message>
        <source>Transferring the candidate</source>
        <translation>办理转学</translation>
    </message>
    <message>
        <source>The candidate was not transferred</source>
        <translation>未办理转学</translation>
    </message>
    <message>
        <source>Candidate %1 is now at %2, program %3.</source>
        <translation>考生 %1 已转入%2，专业：%3。</translation>
    </message>
    <message>
        <source>Writing the registration files</source>
        <translation>写出注册数据</translation>
    </message>
    <message>
        <source>The files were not written</source>
        <translation>数据未写出</translation>
    </message>
    <message>
        <source>%1 candidates in %2; %3 left out, with reasons, in %4.</source>
        <translation>%1 名考生写入 %2；未列入 %3 名及原因见 %4。</translation>
    </message>
    <message>
        <source>No arrival has been reported yet: whoever is approved is in the files.</source>
        <translation>尚无学校上报报到情况：已审批的考生全部列入。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>写出名单</translation>
    </message>
    <message>
        <source>The list was not written</source>
        <translation>名单未写出</translation>
    </message>
    <message>
        <source>The list lies in %1.</source>
        <translation>名单已写入 %1。</translation>
    </message>
    <message>
        <source>Writing the proof</source>
        <translation>写出证明</translation>
    </message>
    <message>
        <source>The proof was not written</source>
        <translation>证明未写出</translation>
    </message>
    <message>
        <source>Proof %1 lies in %2.</source>
        <translation>证明 %1 已写入 %2。</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>2021-06-15, where it is known</source>
        <translation>2021-06-15，不详可不填</translation>
    </message>
    <message>
        <source>of a post or a school without a filing</source>
        <translation>职务或未备案学校的名称</translation>
    </message>
    <message>
        <source>What happened, where, and what shows it</source>
        <translation>时间、地点、经过和证据</translation>
    </message>
    <message>
        <source>empty for an anonymous report</source>
        <translation>匿名举报不填</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>违规行为</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>RowNames</name>
    <message numerus="yes">
        <source>%n rows, in the order of the table</source>
        <translation>
            <numerusform>共 %n 行，按表中顺序</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunAsk</name>
    <message>
        <source>Before the run</source>
        <translation>预录前确认</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>预录</translation>
    </message>
    <message>
        <source>Why it is run again; this goes on the record</source>
        <translation>重新预录的原因，将记入审计记录</translation>
    </message>
    <message>
        <source>Why it is run again</source>
        <translation>重新预录的原因</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1, %2: of %3 in the pool %4 will be pre-admitted (%5), and %6 will not be placed.</source>
        <translation>%1，%2：参加录取 %3 人，将预录 %4 人（%5），未预录 %6 人。</translation>
    </message>
    <message>
        <source>Run %1 with %2 pre-admitted is replaced; it stays on the record.</source>
        <translation>将取代预录 %1 号（预录 %2 人），原结果保留备查。</translation>
    </message>
    <message>
        <source>A copy of the season is made first.</source>
        <translation>预录前先备份招生年度文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) fare otherwise: see “Moved”.</source>
        <translation>
            <numerusform>%n 名考生的结果改变，见“变动”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>Order of candidates</source>
        <translation>排序规则</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ranking keys</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>招生年度</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2 年</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>预录</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>预录时间</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>录取模式</translation>
    </message>
    <message>
        <source>Seed of the lots</source>
        <translation>抽签种子</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>考生池</translation>
    </message>
    <message>
        <source>Pre-admitted</source>
        <translation>预录</translation>
    </message>
    <message>
        <source>of them by the %1</source>
        <translation>其中按%1</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未录</translation>
    </message>
    <message>
        <source>Void choices</source>
        <translation>无效志愿</translation>
    </message>
    <message>
        <source>Last places that a lot decided</source>
        <translation>由抽签决定的末位</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Proved again for this sheet: the run holds.</source>
        <translation>填表时重新核验：预录成立。</translation>
    </message>
    <message>
        <source>Proved again for this sheet: the run does NOT hold.</source>
        <translation>填表时重新核验：预录不成立。</translation>
    </message>
    <message>
        <source>Reason of this re-run: %1</source>
        <translation>重新预录的理由：%1</translation>
    </message>
    <message>
        <source>Replaced run</source>
        <translation>被替换的预录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Runs this one replaced</source>
        <translation>本次替换的预录</translation>
    </message>
    <message>
        <source>Record of the %1</source>
        <translation>%1预录记录表</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>预录 %1</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>输入数据</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>预录结果</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>监督人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>SanctionCommandWords</name>
    <message>
        <source>%1 is a whole number above nought</source>
        <translation>%1 应为大于零的整数</translation>
    </message>
    <message>
        <source>%1 is no kind of offender</source>
        <translation>没有对象类别 %1</translation>
    </message>
    <message>
        <source>Nothing was kept. The sanction would be:</source>
        <translation>没有保存。处理决定将为：</translation>
    </message>
    <message>
        <source>Sanction %1:</source>
        <translation>处理决定 %1：</translation>
    </message>
    <message>
        <source>%1 seats cut, %2 of them when they fall free</source>
        <translation>扣减计划 %1 个，其中 %2 个待空出后扣减</translation>
    </message>
    <message>
        <source>%1 admissions revoked</source>
        <translation>撤销录取 %1 人</translation>
    </message>
    <message>
        <source>Sanction %1 is lifted.</source>
        <translation>处理决定 %1 已解除。</translation>
    </message>
</context>
<context>
    <name>SanctionForm</name>
    <message>
        <source>Impose …</source>
        <translation>作出处理…</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>个计划</translation>
    </message>
    <message>
        <source>% of the plan</source>
        <translation>% 的计划</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>处理文件的文号</translation>
    </message>
    <message>
        <source>district code, where the order names one</source>
        <translation>文件指定的县（市、区）代码</translation>
    </message>
    <message>
        <source>program code, where the order bars one</source>
        <translation>文件限制的专业代码</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理种类</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>District</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>SanctionPane</name>
    <message>
        <source>Lift</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Who holds claimed seats</source>
        <translation>占用待扣计划的录取考生</translation>
    </message>
    <message>
        <source>It touches no seats.</source>
        <translation>该处理不涉及计划。</translation>
    </message>
    <message>
        <source>No claim is open.</source>
        <translation>没有待扣的计划。</translation>
    </message>
    <message>
        <source>order that lifts it</source>
        <translation>解除文号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Gives back what it took; it stays on the record</source>
        <translation>退回扣减的计划；记录保留</translation>
    </message>
</context>
<context>
    <name>SanctionWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 个计划</translation>
    </message>
    <message>
        <source>program %1</source>
        <translation>专业 %1</translation>
    </message>
    <message>
        <source>Sanctions of this year&apos;s admission</source>
        <translation>本年度招生违规处理公开名单</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Lay the identity card on the reader, or type its 18 characters and press Enter</source>
        <translation>请刷身份证，或输入 18 位号码后按回车</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Enter confirms · F2 program · F3 interview · F4 gives up · Esc next</source>
        <translation>回车 确认 · F2 换专业 · F3 面试成绩 · F4 放弃 · Esc 下一位</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation>推演条件</translation>
    </message>
    <message>
        <source>by</source>
        <translation>保存人</translation>
    </message>
    <message>
        <source>kept at</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>proposed because</source>
        <translation>建议理由</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>方案并排比较</translation>
    </message>
    <message>
        <source>The scenario “%1” is removed.</source>
        <translation>方案“%1”已移除。</translation>
    </message>
    <message>
        <source>“%1” is proposed now; lines and plans stay as they are.</source>
        <translation>“%1”已作为建议提交；分数线和计划保持不变。</translation>
    </message>
    <message>
        <source>Nothing is proposed any more.</source>
        <translation>现在没有建议方案。</translation>
    </message>
    <message>
        <source>%1: the line and what it comes to</source>
        <translation>%1分数线与结果</translation>
    </message>
</context>
<context>
    <name>SchoolPage</name>
    <message>
        <source>Schools</source>
        <translation>招生学校</translation>
    </message>
    <message>
        <source>Keeping the school</source>
        <translation>正在保存学校</translation>
    </message>
    <message>
        <source>Keeping the program</source>
        <translation>正在保存专业</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>招生专业</translation>
    </message>
    <message>
        <source>This school has no program.</source>
        <translation>该校没有招生专业。</translation>
    </message>
    <message>
        <source>No school recruits yet</source>
        <translation>还没有招生学校</translation>
    </message>
    <message>
        <source>Import the schools first.</source>
        <translation>请先导入招生学校。</translation>
    </message>
    <message>
        <source>%1 schools · %2 programs</source>
        <translation>%1 所学校 · %2 个专业</translation>
    </message>
    <message>
        <source>a batch stands on them, so only contacts can be changed</source>
        <translation>已据此预录，只能修改联系方式</translation>
    </message>
    <message>
        <source>Its queues</source>
        <translation>录取原因</translation>
    </message>
    <message>
        <source>Why the school&apos;s seats went where they went</source>
        <translation>该校各计划桶谁报了、谁录了，末位如何确定</translation>
    </message>
</context>
<context>
    <name>SchoolPane</name>
    <message>
        <source>Queues of the school</source>
        <translation>本校各计划桶</translation>
    </message>
    <message>
        <source>Choose a queue under “Queues”: this shows its whole school.</source>
        <translation>在“计划桶”中选一行，这里显示其所在学校的全部计划桶。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes the school&apos;s queues as a workbook or a PDF</source>
        <translation>将本校计划桶写成工作簿或 PDF</translation>
    </message>
    <message>
        <source>Why, for a school</source>
        <translation>学校录取原因</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the queues</source>
        <translation>正在写出计划桶</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>同样内容的表格</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>School, candidate, initials   Ctrl+K</source>
        <translation>学校、考生号、拼音首字母   Ctrl+K</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>Finds places, schools and candidates by number, name or pinyin initials (Ctrl+K)</source>
        <translation>按代码、姓名或拼音首字母查找页面、学校和考生（Ctrl+K）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>School, initials   Ctrl+K</source>
        <translation>学校、拼音首字母   Ctrl+K</translation>
    </message>
    <message>
        <source>Finds places and schools by code, name or pinyin initials (Ctrl+K)</source>
        <translation>按代码、名称或拼音首字母查找页面和学校（Ctrl+K）</translation>
    </message>
</context>
<context>
    <name>SeasonPicker</name>
    <message>
        <source>Which season?</source>
        <translation>选择招生年度</translation>
    </message>
    <message>
        <source>a season is one file; nothing leaves this computer</source>
        <translation>一个年度就是一个文件，数据不离开本机</translation>
    </message>
    <message>
        <source>Seasons opened before</source>
        <translation>最近打开的年度</translation>
    </message>
    <message>
        <source>No season has been opened yet. The demo shows a whole city.</source>
        <translation>还没有打开过年度。演示年度含一座虚构城市的全部数据。</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>A season file on this computer</source>
        <translation>本机上的年度文件</translation>
    </message>
    <message>
        <source>New season …</source>
        <translation>新建年度…</translation>
    </message>
    <message>
        <source>Demo season</source>
        <translation>演示年度</translation>
    </message>
    <message>
        <source>A made-up city of 84,000 candidates to try everything on</source>
        <translation>84,000 名虚构考生，可随意试用</translation>
    </message>
    <message>
        <source>Hengzhao</source>
        <translation>衡招</translation>
    </message>
    <message>
        <source>Open a season</source>
        <translation>打开年度</translation>
    </message>
    <message>
        <source>Seasons (*.hzs)</source>
        <translation>年度文件 (*.hzs)</translation>
    </message>
    <message>
        <source>Where shall the season lie?</source>
        <translation>年度文件保存位置</translation>
    </message>
    <message>
        <source>An empty season, to import tables into</source>
        <translation>一个空的年度，随后导入各表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops the work; nothing is left of it</source>
        <translation>停止操作，不留下任何东西</translation>
    </message>
    <message>
        <source>Demo tables …</source>
        <translation>演示数据表…</translation>
    </message>
    <message>
        <source>Writes the demo&apos;s tables as csv files, to practise importing</source>
        <translation>把演示数据写成 csv 文件，供练习导入</translation>
    </message>
    <message>
        <source>Where shall the tables lie?</source>
        <translation>数据表存放在哪里？</translation>
    </message>
    <message>
        <source>Open for inspection: read-only, no personal data</source>
        <translation>督查查看：只读打开，不含个人信息</translation>
    </message>
    <message>
        <source>Dashboards and other figures; nothing can be changed and nobody is named</source>
        <translation>统计看板和其他统计数字；不能修改，不出现任何人的姓名</translation>
    </message>
</context>
<context>
    <name>SeasonWords</name>
    <message>
        <source>This is a trial season without accounts: everyone may do everything, and identity numbers can be read in the file.</source>
        <translation>这是不设账号的试用招生年度：任何人都可以进行任何操作，文件中的身份证号可以直接读取。</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>%1: run %2 in force, closed</source>
        <translation>%1：第 %2 次预录有效，已关闭</translation>
    </message>
    <message>
        <source>%1: run %2 in force</source>
        <translation>%1：第 %2 次预录有效</translation>
    </message>
    <message>
        <source>a season is made with --open, or with --as and --password-file for its first account</source>
        <translation>创建招生年度须用 --open，或用 --as 和 --password-file 指定首个账号</translation>
    </message>
    <message>
        <source>--year differs from the rule book&apos;s year</source>
        <translation>--year 与招生规则的年度不一致</translation>
    </message>
    <message>
        <source>--stage is march, ready or august</source>
        <translation>--stage 应为 march、ready 或 august</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>检查数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Everything holds.</source>
        <translation>全部检查通过。</translation>
    </message>
    <message>
        <source>Something does not hold.</source>
        <translation>有检查未通过。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>--format is csv, xlsx or dbf</source>
        <translation>--format 只能是 csv、xlsx 或 dbf</translation>
    </message>
</context>
<context>
    <name>SeatTransferWords</name>
    <message numerus="yes">
        <source>%n seat(s) moved from %1 to %2</source>
        <translation>
            <numerusform>从 %1 调剂 %n 个计划到 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareBarsWords</name>
    <message>
        <source>roughly equal %1–%2 %</source>
        <translation>大体相当 %1–%2 %</translation>
    </message>
    <message>
        <source>city&apos;s mean %1</source>
        <translation>全市平均 %1</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>暂无数据</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>No figures yet: they come with the first tables.</source>
        <translation>暂无数据，导入后显示。</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>within</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1：进行中</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1：待进行</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Schools</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>划线</translation>
    </message>
</context>
<context>
    <name>SupplementPage</name>
    <message>
        <source>Supplement</source>
        <translation>调剂补录</translation>
    </message>
    <message>
        <source>No seat is free at any published school.</source>
        <translation>已公示的学校都没有空余计划。</translation>
    </message>
    <message>
        <source>Nobody has been entered yet.</source>
        <translation>尚未录入任何考生。</translation>
    </message>
    <message>
        <source>No seats have been moved.</source>
        <translation>没有调剂过计划。</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>空余计划</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Moved seats</source>
        <translation>计划调剂</translation>
    </message>
    <message>
        <source>Enter a candidate</source>
        <translation>录入考生</translation>
    </message>
    <message>
        <source>checked at this moment</source>
        <translation>即时核对</translation>
    </message>
    <message>
        <source>Move seats…</source>
        <translation>调剂计划…</translation>
    </message>
    <message>
        <source>Moves free seats by an order, before anybody is entered</source>
        <translation>在补录开始前按文件调剂空余计划</translation>
    </message>
    <message>
        <source>Publish vacancies…</source>
        <translation>公布空余计划…</translation>
    </message>
    <message>
        <source>Writes the vacancies as a list and records it</source>
        <translation>写出空余计划表并登记公布</translation>
    </message>
    <message>
        <source>Close the batch…</source>
        <translation>结束批次…</translation>
    </message>
    <message>
        <source>Releases whoever has not confirmed</source>
        <translation>释放未确认的考生</translation>
    </message>
    <message>
        <source>Where shall the list lie?</source>
        <translation>名单存放在哪里？</translation>
    </message>
    <message>
        <source>Lists (*.pdf *.xlsx *.csv)</source>
        <translation>名单 (*.pdf *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>尚未公布</translation>
    </message>
    <message>
        <source>published %1 with %2 free</source>
        <translation>%1 公布，空余 %2</translation>
    </message>
    <message>
        <source>%1 seats are free · %2 entered · %3</source>
        <translation>空余 %1 · 已录入 %2 · %3</translation>
    </message>
    <message>
        <source>Entering the candidate</source>
        <translation>正在录入考生</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已录取</translation>
    </message>
    <message>
        <source>%1 is pre-admitted at %2; %3 more seats are free there.</source>
        <translation>%1 预录到 %2；该处还空余 %3 个计划。</translation>
    </message>
    <message>
        <source>Publishing the vacancies</source>
        <translation>正在公布空余计划</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>%1 free seats published: %2</source>
        <translation>已公布空余计划 %1 个：%2</translation>
    </message>
    <message>
        <source>%1 in the %2 have not confirmed. Closing it releases them; nobody can be entered any more. This cannot be undone.</source>
        <translation>%2中有 %1 人未确认。结束后释放这些计划，不再录入考生。此操作不可撤销。</translation>
    </message>
    <message>
        <source>Close the batch</source>
        <translation>结束批次</translation>
    </message>
    <message>
        <source>Closing the batch</source>
        <translation>正在结束批次</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 who did not confirm were released.</source>
        <translation>已释放未确认的 %1 人。</translation>
    </message>
    <message>
        <source>Move seats by an order</source>
        <translation>按文件调剂计划</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调剂</translation>
    </message>
    <message>
        <source>Between districts of a school, or schools of one authority. A school whose seats are divided needs a district; one that is open to all has none.</source>
        <translation>可在一校的区县之间，或同一主管部门的学校之间调剂。分县计划的学校须填区县；面向全市的学校不填。</translation>
    </message>
    <message>
        <source>From school</source>
        <translation>调出学校</translation>
    </message>
    <message>
        <source>From district</source>
        <translation>调出区县</translation>
    </message>
    <message>
        <source>To school</source>
        <translation>调入学校</translation>
    </message>
    <message>
        <source>To district</source>
        <translation>调入区县</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>计划数</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Moving seats</source>
        <translation>正在调剂计划</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已调剂</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>SupplementWords</name>
    <message>
        <source>%1 free seats published: %2</source>
        <translation>已公布空余计划 %1 个：%2</translation>
    </message>
    <message>
        <source>%1 is pre-admitted at %2; %3 more seats are free there.</source>
        <translation>%1 预录到 %2；该处还空余 %3 个计划。</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Bring in: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>no batch can run without it</source>
        <translation>缺少它不能运行批次</translation>
    </message>
    <message>
        <source>Set the cut-off line of %1</source>
        <translation>划定%1普高最低录取控制分数线</translation>
    </message>
    <message>
        <source>%1 applied to general schools</source>
        <translation>%1 人报考普高</translation>
    </message>
    <message>
        <source>Import the general schools&apos; result of %1</source>
        <translation>导入%1普高录取结果</translation>
    </message>
    <message>
        <source>%1 stand at or above the line</source>
        <translation>线上 %1 人</translation>
    </message>
    <message>
        <source>Run the %1</source>
        <translation>运行%1预录</translation>
    </message>
    <message>
        <source>Take confirmations of the %1, then close it</source>
        <translation>收取%1确认后结束该批</translation>
    </message>
    <message numerus="yes">
        <source>Review %n filing(s)</source>
        <translation>
            <numerusform>审核 %n 份招生资质申报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) not submitted yet</source>
        <translation>
            <numerusform>%n 份招生资质申报未提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n accepted filing(s)</source>
        <translation>
            <numerusform>公布已通过的 %n 份申报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue the plans of %n school(s)</source>
        <translation>
            <numerusform>下达 %n 所学校的招生计划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n piece(s) of promotion material</source>
        <translation>
            <numerusform>审核 %n 件宣传材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n junior-high(s) short of career lessons</source>
        <translation>
            <numerusform>%n 所初中职业指导课未达标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n finding(s) of inspections</source>
        <translation>
            <numerusform>跟进 %n 个督查问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge %n reported violation(s)</source>
        <translation>
            <numerusform>核查认定 %n 条违规线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the dispatch not done</source>
        <translation>
            <numerusform>%n 项调度督办未办结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chase %n candidate(s) without vocational choices</source>
        <translation>
            <numerusform>催促 %n 名考生填报中职志愿</numerusform>
        </translation>
    </message>
    <message>
        <source>they applied to general schools · %1</source>
        <translation>已报考普高 · %1</translation>
    </message>
    <message numerus="yes">
        <source>Submit %n list(s) of confirmed candidates</source>
        <translation>
            <numerusform>上报 %n 份已确认考生名单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n list(s) of schools</source>
        <translation>
            <numerusform>审批 %n 份学校名单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateAsk</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>a workbook to be filled in, with lists to choose from and notes</source>
        <translation>供填报的工作簿，带下拉列表和填写说明</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写出…</translation>
    </message>
    <message>
        <source>headers in Chinese</source>
        <translation>中文表头</translation>
    </message>
    <message>
        <source>headers in English, values as codes</source>
        <translation>英文表头，取值为代码</translation>
    </message>
    <message>
        <source>With the rows that the season has of this school</source>
        <translation>预先填入该学校已有的数据</translation>
    </message>
    <message>
        <source>With the rows that the season has of this district</source>
        <translation>预先填入该区县已有的数据</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Both are understood when the table comes back</source>
        <translation>收回导入时两种表头都能识别</translation>
    </message>
    <message>
        <source>All kinds into a folder…</source>
        <translation>全部种类写入文件夹…</translation>
    </message>
    <message>
        <source>Empty templates of every table</source>
        <translation>各种表的空模板</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>empty, for any school</source>
        <translation>空模板，不限学校</translation>
    </message>
    <message>
        <source>empty, for any district</source>
        <translation>空模板，不限区县</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>%1: rows that stand there already: %2</source>
        <translation>%1：已填 %2 行</translation>
    </message>
    <message>
        <source>--headers is zh, en or dbf</source>
        <translation>--headers 为 zh、en 或 dbf</translation>
    </message>
    <message>
        <source>templates of all kinds are empty ones</source>
        <translation>全部种类的模板只能为空模板</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line of the season</source>
        <translation>招生年度时间轴</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
</context>
<context>
    <name>TransferCommandWords</name>
    <message>
        <source>Candidate %1 is now at %2, program %3.</source>
        <translation>考生 %1 已转入%2，专业：%3。</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Transfer</source>
        <translation>办理转学</translation>
    </message>
    <message>
        <source>code; empty: the same school</source>
        <translation>代码；留空表示不换学校</translation>
    </message>
    <message>
        <source>code; empty: the same program</source>
        <translation>代码；留空表示不换专业</translation>
    </message>
    <message>
        <source>only before the semester is over</source>
        <translation>仅未满一学期时需要</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>To school</source>
        <translation>转入学校</translation>
    </message>
    <message>
        <source>To program</source>
        <translation>转入专业</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>同意人密码</translation>
    </message>
    <message>
        <source>Moves the candidate, who keeps the admission; it stays on the record</source>
        <translation>转入新位置，录取记录保留，永久留痕</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Show these</source>
        <translation>只看所选</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>find a value</source>
        <translation>查找取值</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找取值</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Ticks every value that is listed</source>
        <translation>选中所列的全部取值</translation>
    </message>
    <message>
        <source>Takes the tick from every value that is listed</source>
        <translation>取消所列的全部取值</translation>
    </message>
</context>
<context>
    <name>ViolationPane</name>
    <message>
        <source>Investigate</source>
        <translation>开始核查</translation>
    </message>
    <message>
        <source>Somebody looks into it now</source>
        <translation>现在开始核查</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>查实</translation>
    </message>
    <message>
        <source>It is true; the reason says what was found</source>
        <translation>情况属实；请写明查实情况</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>It is not true; the reason says why</source>
        <translation>情况不属实；请写明理由</translation>
    </message>
    <message>
        <source>Sanction …</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Imposes a measure under an order</source>
        <translation>按文件作出处理</translation>
    </message>
    <message>
        <source>Letter …</source>
        <translation>举报函…</translation>
    </message>
    <message>
        <source>Writes the letter to the provincial offices</source>
        <translation>生成给省厅的举报函</translation>
    </message>
    <message>
        <source>Who reported it</source>
        <translation>查看举报人</translation>
    </message>
    <message>
        <source>For the discipline office; each look goes on the record</source>
        <translation>仅限纪检部门；每次查看都有记录</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>违规行为</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What was found, goes on the record</source>
        <translation>核查情况，记录在案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ViolationWords</name>
    <message>
        <source>%1 is no kind of offender</source>
        <translation>没有对象类别 %1</translation>
    </message>
    <message>
        <source>Violation %1 is reported.</source>
        <translation>违规线索 %1 已登记。</translation>
    </message>
    <message>
        <source>Violation %1</source>
        <translation>违规线索 %1</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>违规行为</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Violation %1: %2.</source>
        <translation>违规线索 %1：%2。</translation>
    </message>
</context>
<context>
    <name>VisitCalendar</name>
    <message>
        <source>Calendar of visits</source>
        <translation>走访日程</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次走访</numerusform>
        </translation>
    </message>
    <message>
        <source>carrying %1</source>
        <translation>正在移动 %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>小组 %1</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>New visit</source>
        <translation>新走访</translation>
    </message>
    <message>
        <source>Put on the calendar</source>
        <translation>列入日程</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Junior-high</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Keeping the visit</source>
        <translation>保存走访</translation>
    </message>
    <message>
        <source>The visit is on the calendar.</source>
        <translation>走访已列入日程。</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>移动走访</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>%1, team %2, at %3</source>
        <translation>%1 小组 %2，%3</translation>
    </message>
    <message>
        <source>Moving the visit</source>
        <translation>移动走访</translation>
    </message>
    <message>
        <source>The visit of %1 to %2 was moved.</source>
        <translation>%1 到%2的走访已移动。</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>取消走访</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>从日程删去</translation>
    </message>
    <message>
        <source>%1 at %2 on %3 does not take place.</source>
        <translation>%1 在 %3 到%2的走访不再进行。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancelling the visit</source>
        <translation>取消走访</translation>
    </message>
    <message>
        <source>The visit is off the calendar.</source>
        <translation>走访已从日程删去。</translation>
    </message>
    <message>
        <source>Report a visit not on the calendar</source>
        <translation>报告未列入日程的走访</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The discipline office looks into it. Who reports it is kept from view in seasons with accounts.</source>
        <translation>由督查部门核查。设有账号的年度，报告人加密保存。</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>来访学校</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见情况</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Reporting the visit</source>
        <translation>报告走访</translation>
    </message>
    <message>
        <source>The visit is reported.</source>
        <translation>走访已报告。</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>全部区县</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>全部学校</translation>
    </message>
    <message>
        <source>All junior-highs</source>
        <translation>全部初中</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>No visit is on the calendar.</source>
        <translation>日程上没有走访。</translation>
    </message>
    <message>
        <source>What was not possible</source>
        <translation>未能完成的事项</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Every visit as a table, to export and print</source>
        <translation>以表格列出全部走访，可导出、打印</translation>
    </message>
    <message>
        <source>Arrow keys go about, M takes a visit up, Enter puts it down</source>
        <translation>方向键移动光标，M 提起走访，回车放下</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>向前</translation>
    </message>
    <message>
        <source>The week or month before</source>
        <translation>前一周或前一月</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>向后</translation>
    </message>
    <message>
        <source>The week or month after</source>
        <translation>后一周或后一月</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>当前范围</translation>
    </message>
    <message>
        <source>Report a visit not on the calendar …</source>
        <translation>报告未列入日程的走访…</translation>
    </message>
    <message>
        <source>Somebody was at a junior-high whose visit was not agreed</source>
        <translation>有学校未经安排到初中走访</translation>
    </message>
    <message>
        <source>New visit …</source>
        <translation>新走访…</translation>
    </message>
    <message>
        <source>Puts a visit on the calendar</source>
        <translation>把走访列入日程</translation>
    </message>
    <message>
        <source>Visits of the chosen time</source>
        <translation>所选时段的走访</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>To another time or junior-high</source>
        <translation>改时间或改初中</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Takes the visit off the calendar, with a reason</source>
        <translation>说明理由，从日程删去</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>小组 %1</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Visit %1: %2 at %3 on %4, %5.</source>
        <translation>走访 %1：%2到%3，%4 %5。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>part</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>junior-high</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>联合</translation>
    </message>
    <message>
        <source>Visit %1 is cancelled.</source>
        <translation>走访 %1 已取消。</translation>
    </message>
    <message>
        <source>The visit is reported under number %1.</source>
        <translation>走访已报告，编号 %1。</translation>
    </message>
</context>
<context>
    <name>WallDisplay</name>
    <message>
        <source>Space holds · arrows turn · + and − set the pace · Esc leaves</source>
        <translation>空格 暂停 · 方向键 翻页 · + − 调节间隔 · Esc 退出</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>大屏轮播</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first tables.</source>
        <translation>暂无统计数字：导入数据表后即可显示。</translation>
    </message>
    <message>
        <source>%1 %2 · demo data</source>
        <translation>%1 %2 · 演示数据</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>每 %n 秒换页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfCommands</name>
    <message>
        <source>Kept as the scenario “%1”.</source>
        <translation>已保存为方案“%1”。</translation>
    </message>
    <message>
        <source>%1 is in the band already, at %2.</source>
        <translation>%1已在大体相当范围内，为 %2。</translation>
    </message>
    <message>
        <source>nothing that could be moved</source>
        <translation>没有可以调整的内容</translation>
    </message>
    <message>
        <source>the line of %1 from %2 to %3</source>
        <translation>%1分数线由 %2 调整为 %3</translation>
    </message>
    <message>
        <source>the seats for it from %1 to %2</source>
        <translation>面向该区县的计划数由 %1 调整为 %2</translation>
    </message>
    <message>
        <source>%1 comes into the band, from %2 to %3: %4.</source>
        <translation>%1可达到大体相当，由 %2 变为 %3：%4。</translation>
    </message>
    <message>
        <source>%1 cannot be brought into the band by this alone. Nearest, from %2 to %3: %4.</source>
        <translation>仅靠这一项，%1无法达到大体相当。最接近的是由 %2 变为 %3：%4。</translation>
    </message>
    <message>
        <source>--by is line or seats, not %1</source>
        <translation>--by 只能是 line 或 seats，不能是 %1</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>As it stands</source>
        <translation>恢复在用</translation>
    </message>
    <message>
        <source>Takes everything that is tried back</source>
        <translation>撤回全部推演条件</translation>
    </message>
    <message>
        <source>Save scenario …</source>
        <translation>保存方案…</translation>
    </message>
    <message>
        <source>Keeps what is tried under a name</source>
        <translation>把推演条件按名称保存</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>移除方案</translation>
    </message>
    <message>
        <source>Removes the scenario that is chosen in the table</source>
        <translation>移除表中所选的方案</translation>
    </message>
    <message>
        <source>Propose …</source>
        <translation>作为建议提交…</translation>
    </message>
    <message>
        <source>Puts the chosen scenario before the desks of lines and plans; they stay as they are until somebody sets them there</source>
        <translation>把所选方案提交给分数线和招生计划页面；有人在那里确定之前，一切保持不变</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>Scenarios: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>Keeping the scenario</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>方案“%1”已保存。</translation>
    </message>
    <message>
        <source>Proposing the scenario</source>
        <translation>提交建议</translation>
    </message>
    <message>
        <source>“%1” is proposed; lines and plans stay as they are.</source>
        <translation>“%1”已作为建议提交；分数线和计划保持不变。</translation>
    </message>
    <message>
        <source>Removing the scenario</source>
        <translation>移除方案</translation>
    </message>
    <message>
        <source>The scenario “%1” is removed.</source>
        <translation>方案“%1”已移除。</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Choose a scenario in the table first.</source>
        <translation>请先在表中选择方案。</translation>
    </message>
    <message>
        <source>Propose “%1”</source>
        <translation>提交“%1”</translation>
    </message>
    <message>
        <source>Reason, goes on the record</source>
        <translation>理由，将记录在案</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>模拟推演</translation>
    </message>
    <message>
        <source>Districts before and after</source>
        <translation>各区县前后对比</translation>
    </message>
    <message>
        <source>Schools before and after</source>
        <translation>各学校前后对比</translation>
    </message>
    <message>
        <source>Who fares differently</source>
        <translation>结果变化的考生</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>方案并排比较</translation>
    </message>
    <message>
        <source>Nobody fares differently.</source>
        <translation>没有考生的结果发生变化。</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Schools and seats</source>
        <translation>学校与计划</translation>
    </message>
    <message>
        <source>Who changes</source>
        <translation>变化名单</translation>
    </message>
    <message>
        <source>What would it take</source>
        <translation>要达到什么</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Nothing can be tried yet</source>
        <translation>还不能推演</translation>
    </message>
    <message>
        <source>Import districts, schools and candidates first.</source>
        <translation>请先导入区县、学校和考生。</translation>
    </message>
    <message>
        <source>%1 on the season as it stands; nothing is changed by it</source>
        <translation>按现有数据推演%1，不改动任何结果</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未推演</translation>
    </message>
    <message>
        <source>%1 candidates · this step %2 ms</source>
        <translation>%1 名考生 · 本步 %2 毫秒</translation>
    </message>
    <message>
        <source>Vocational share of the city</source>
        <translation>全市中职占比</translation>
    </message>
    <message>
        <source>was %1 · ratio %2</source>
        <translation>在用 %1 · 职普比 %2</translation>
    </message>
    <message>
        <source>Pre-admitted</source>
        <translation>中职预录</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未录</translation>
    </message>
    <message>
        <source>Fare differently</source>
        <translation>结果变化的考生</translation>
    </message>
    <message>
        <source>%1 of them at an earlier choice</source>
        <translation>其中升入更前志愿 %1 人</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>%1: the line and what it comes to</source>
        <translation>%1分数线与结果</translation>
    </message>
    <message>
        <source>drag the line; read share on the left</source>
        <translation>拖动竖线；占比看左轴，未录人数看右轴</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>WhatIfTables</name>
    <message>
        <source>%1%2: %3 seats</source>
        <translation>%1%2：计划 %3</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>未作改动</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>未录</translation>
    </message>
    <message>
        <source>run %1 in force</source>
        <translation>预录 %1 号（有效）</translation>
    </message>
</context>
<context>
    <name>WhatIfWords</name>
    <message>
        <source>--line is AREA=SCORE, not %1</source>
        <translation>--line 的形式为 划线区域=分数，而不是 %1</translation>
    </message>
    <message>
        <source>--seats is SCHOOL=N or SCHOOL:DISTRICT=N, not %1</source>
        <translation>--seats 的形式为 学校=计划数 或 学校:区县=计划数，而不是 %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>调整前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>调整后</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>录取方式</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>参加录取人数</translation>
    </message>
    <message>
        <source>pre-admitted</source>
        <translation>预录人数</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>未录取人数</translation>
    </message>
    <message>
        <source>share of %1</source>
        <translation>%1职校占比</translation>
    </message>
    <message>
        <source>%1 candidates would fare differently; nothing was stored.</source>
        <translation>%1 名考生的结果会改变；未保存任何结果。</translation>
    </message>
    <message>
        <source>%1 candidates newly at or above a line are taken to enter general schools.</source>
        <translation>新达到分数线的 %1 名考生按进入普高计算。</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Who stood around the last place</source>
        <translation>末位前后的考生</translation>
    </message>
    <message>
        <source>Nobody competed for these seats.</source>
        <translation>没有考生竞争这些名额。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>面向%1</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>名额 %1</translation>
    </message>
    <message>
        <source>last place by the %1</source>
        <translation>末位为%1</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>由摇号决定</translation>
    </message>
    <message>
        <source>Choose a candidate to read why.</source>
        <translation>选择一名考生，查看原因。</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>password to be changed</source>
        <translation>须修改密码</translation>
    </message>
    <message>
        <source>locked for a while</source>
        <translation>暂时锁定</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>to submit</source>
        <translation>待上报</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已审批</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>已签认</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>more than there are seats</source>
        <translation>超出计划</translation>
    </message>
    <message>
        <source>school not filed</source>
        <translation>学校未备案</translation>
    </message>
    <message>
        <source>program not filed</source>
        <translation>专业未备案</translation>
    </message>
    <message>
        <source>no graduation certificate</source>
        <translation>无毕业证书</translation>
    </message>
    <message>
        <source>no interview score</source>
        <translation>无面试成绩</translation>
    </message>
    <message>
        <source>interview below minimum</source>
        <translation>面试未达线</translation>
    </message>
    <message>
        <source>same name and birthday</source>
        <translation>与他人同名同生日</translation>
    </message>
    <message>
        <source>districts differ</source>
        <translation>区县不符</translation>
    </message>
    <message>
        <source>confirmed after the deadline</source>
        <translation>逾期确认</translation>
    </message>
    <message>
        <source>confirmed without a card</source>
        <translation>未凭身份证确认</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>has come</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%n candidate(s) moved.</source>
        <translation>
            <numerusform>%n 名考生的结果有变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>booklet</name>
    <message>
        <source>Schools qualified to recruit for vocational education</source>
        <translation>中等职业教育招生学校资质手册</translation>
    </message>
    <message>
        <source>Qualification to recruit</source>
        <translation>招生资质单</translation>
    </message>
    <message>
        <source>%1: vocational schools recruiting in %2</source>
        <translation>%1年%2中等职业教育招生学校</translation>
    </message>
    <message>
        <source>Draft, not published</source>
        <translation>草稿 未公示</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Schools by district</source>
        <translation>按区县索引</translation>
    </message>
    <message>
        <source>Schools by program</source>
        <translation>按专业索引</translation>
    </message>
    <message>
        <source>Advice and complaints</source>
        <translation>咨询与举报电话</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Schools and their codes</source>
        <translation>招生学校及代码</translation>
    </message>
    <message>
        <source>Study mode</source>
        <translation>学制模式</translation>
    </message>
    <message>
        <source>Provincial document</source>
        <translation>省级批文</translation>
    </message>
    <message>
        <source>Home approval</source>
        <translation>属地同意函</translation>
    </message>
    <message>
        <source>Tuition, yuan a year</source>
        <translation>学费（元/年）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>No program has been accepted.</source>
        <translation>尚无审核通过的专业。</translation>
    </message>
    <message>
        <source>Outside the city</source>
        <translation>外市学校</translation>
    </message>
    <message>
        <source>%1 schools, %2 programs</source>
        <translation>%1 所学校，%2 个专业</translation>
    </message>
    <message>
        <source>on the platform only</source>
        <translation>仅平台有</translation>
    </message>
    <message>
        <source>here only</source>
        <translation>仅本市有</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Office for vocational admissions of %1</source>
        <translation>%1中等职业学校招生办公室</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>已收录</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停招</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>未收录</translation>
    </message>
</context>
<context>
    <name>buckets</name>
    <message>
        <source>all districts</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>all other districts</source>
        <translation>其他县区</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Schools submit their filings</source>
        <translation>学校申报截止</translation>
    </message>
    <message>
        <source>Candidates file their choices</source>
        <translation>考生填报志愿</translation>
    </message>
    <message>
        <source>Candidates file supplementary choices</source>
        <translation>考生补填志愿</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>学业水平考试</translation>
    </message>
    <message>
        <source>%1: run</source>
        <translation>%1预录</translation>
    </message>
    <message>
        <source>%1: confirmations end</source>
        <translation>%1确认截止</translation>
    </message>
    <message>
        <source>%1: lists submitted</source>
        <translation>%1名单上报截止</translation>
    </message>
    <message>
        <source>%1: lists approved</source>
        <translation>%1名单审批截止</translation>
    </message>
    <message>
        <source>past</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>预录</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未取</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已填报</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>rows added: %1, changed: %2, not in the file: %3, as they were: %4</source>
        <translation>新增 %1 行，修改 %2 行，文件中没有 %3 行，未变 %4 行</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>no limit is exceeded</source>
        <translation>各级计划均未突破</translation>
    </message>
    <message>
        <source>nobody stands behind somebody of lower rank</source>
        <translation>录取次序无误</translation>
    </message>
    <message>
        <source>everybody admitted may be</source>
        <translation>录取对象均符合条件</translation>
    </message>
    <message>
        <source>everybody in the pool has one decision</source>
        <translation>池内考生均有且仅有一个结论</translation>
    </message>
    <message>
        <source>the certificate is right</source>
        <translation>预录凭证相符</translation>
    </message>
    <message>
        <source>every reference leads somewhere</source>
        <translation>数据引用完整</translation>
    </message>
    <message>
        <source>the audit log is unbroken</source>
        <translation>审计日志连续完整</translation>
    </message>
    <message>
        <source>the database is whole</source>
        <translation>数据库完好</translation>
    </message>
    <message>
        <source>the guards of the database stand</source>
        <translation>数据库约束完整</translation>
    </message>
    <message>
        <source>no bucket is over its limit</source>
        <translation>各计划桶未突破计划</translation>
    </message>
    <message>
        <source>no school is over its limit</source>
        <translation>各学校未突破计划</translation>
    </message>
    <message>
        <source>no program is over its limit</source>
        <translation>各专业未突破计划</translation>
    </message>
    <message>
        <source>the seats counted for each bucket are those taken</source>
        <translation>计划桶占用数相符</translation>
    </message>
    <message>
        <source>the seats counted for each school are those taken</source>
        <translation>学校占用数相符</translation>
    </message>
    <message>
        <source>the seats counted for each program are those taken</source>
        <translation>专业占用数相符</translation>
    </message>
    <message>
        <source>no school&apos;s allotments are above its limit</source>
        <translation>分县计划未超过学校计划</translation>
    </message>
    <message>
        <source>nobody holds two admissions</source>
        <translation>无重复录取</translation>
    </message>
    <message>
        <source>nobody is admitted here and by a general high school</source>
        <translation>无职普重复录取</translation>
    </message>
    <message>
        <source>every admission is as it was decided</source>
        <translation>录取与预录结论一致</translation>
    </message>
    <message>
        <source>every run has decided about its whole pool</source>
        <translation>每次预录结论齐全</translation>
    </message>
    <message>
        <source>every run is finished</source>
        <translation>预录均已完成</translation>
    </message>
    <message>
        <source>every candidate stands once</source>
        <translation>考生无重复</translation>
    </message>
    <message>
        <source>every input has its audit record</source>
        <translation>导入数据均有审计记录</translation>
    </message>
    <message>
        <source>the %1 can be proved again</source>
        <translation>%1可以复核证明</translation>
    </message>
    <message>
        <source>every cut seat has its order</source>
        <translation>扣减的计划都有文号</translation>
    </message>
    <message>
        <source>open claims take every seat that falls free</source>
        <translation>待扣计划占用每个空出的名额</translation>
    </message>
    <message>
        <source>every stopped qualification has its order</source>
        <translation>停止的资格都有文号</translation>
    </message>
    <message>
        <source>nobody inspects in their own district</source>
        <translation>无人督查本县（市、区）</translation>
    </message>
    <message>
        <source>every standing notice is of a confirmed admission</source>
        <translation>有效通知书均对应已确认录取</translation>
    </message>
    <message>
        <source>transfers exceed no limit</source>
        <translation>转学转专业未超计划</translation>
    </message>
    <message>
        <source>everybody called to a place was called to a free one</source>
        <translation>递补的考生都递补到释放出的名额</translation>
    </message>
    <message>
        <source>every supplement admission is as it was entered</source>
        <translation>补录录取与登记一致</translation>
    </message>
    <message>
        <source>every approved correction stands in the data</source>
        <translation>已批准的更正均已生效</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>district_code</source>
        <translation>区县代码</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称（姓名）</translation>
    </message>
    <message>
        <source>line_area</source>
        <translation>划线区域</translation>
    </message>
    <message>
        <source>urban</source>
        <translation>是否市城区</translation>
    </message>
    <message>
        <source>junior_school_code</source>
        <translation>初中代码（毕业学校）</translation>
    </message>
    <message>
        <source>on_roll</source>
        <translation>在籍毕业生数</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>班级数</translation>
    </message>
    <message>
        <source>school_code</source>
        <translation>学校代码</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>办学性质</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>举办者</translation>
    </message>
    <message>
        <source>recruiting_code</source>
        <translation>市州招生代码</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>brochure</source>
        <translation>招生简章</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>学位数</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公示</translation>
    </message>
    <message>
        <source>program_code</source>
        <translation>专业代码</translation>
    </message>
    <message>
        <source>years</source>
        <translation>学制</translation>
    </message>
    <message>
        <source>tuition</source>
        <translation>学费</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>计划数</translation>
    </message>
    <message>
        <source>interview_minimum</source>
        <translation>面试最低分</translation>
    </message>
    <message>
        <source>school_name</source>
        <translation>学校名称</translation>
    </message>
    <message>
        <source>candidate_no</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>id_number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>household_district</source>
        <translation>户籍区县</translation>
    </message>
    <message>
        <source>class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>graduated</source>
        <translation>毕业证</translation>
    </message>
    <message>
        <source>applied_general</source>
        <translation>报考普高</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>chinese</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>math</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>english</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>physics</source>
        <translation>物理</translation>
    </message>
    <message>
        <source>chemistry</source>
        <translation>化学</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>道德与法治</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>biology</source>
        <translation>生物</translation>
    </message>
    <message>
        <source>geography</source>
        <translation>地理</translation>
    </message>
    <message>
        <source>pe</source>
        <translation>体育</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>综合素质</translation>
    </message>
    <message>
        <source>ethnic</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>registration_no</source>
        <translation>学籍号</translation>
    </message>
    <message>
        <source>household_kind</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>submitted_at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>supplementary</source>
        <translation>补填</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>面试成绩</translation>
    </message>
    <message>
        <source>confirmed_at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>choice%1</source>
        <comment>a column; %2 is the choice in words</comment>
        <translation>%2</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>program_name</source>
        <translation>专业名称</translation>
    </message>
    <message>
        <source>notice_no</source>
        <translation>通知书编号</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>state</source>
        <translation>录取状态</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空余计划数</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已录取数</translation>
    </message>
    <message>
        <source>line</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>未录取原因</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写出时间</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>摘要(SHA-256)</translation>
    </message>
    <message>
        <source>study_mode</source>
        <translation>学制模式</translation>
    </message>
    <message>
        <source>capacity_basis</source>
        <translation>学位核定依据</translation>
    </message>
    <message>
        <source>provincial_document</source>
        <translation>省级批文号</translation>
    </message>
    <message>
        <source>home_approval</source>
        <translation>属地同意函</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>part</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>city_code</source>
        <translation>市州代码</translation>
    </message>
    <message>
        <source>district_name</source>
        <translation>所在区县</translation>
    </message>
    <message>
        <source>filing_state</source>
        <translation>申报状态</translation>
    </message>
    <message>
        <source>other_school</source>
        <translation>另一注册学校</translation>
    </message>
    <message>
        <source>other_registration_no</source>
        <translation>另一学籍号</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>类别证明</translation>
    </message>
    <message>
        <source>junior_school_name</source>
        <translation>毕业学校名称</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>入学年月</translation>
    </message>
    <message>
        <source>admission_kind</source>
        <translation>招生类型</translation>
    </message>
    <message>
        <source>joint_kind</source>
        <translation>联招合作类型</translation>
    </message>
    <message>
        <source>joint_school</source>
        <translation>联招合作学校机构代码</translation>
    </message>
    <message>
        <source>household_province</source>
        <translation>户籍所在省</translation>
    </message>
    <message>
        <source>household_city</source>
        <translation>户籍所在市</translation>
    </message>
    <message>
        <source>subsistence</source>
        <translation>是否低保</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>是否享受国家助学金</translation>
    </message>
    <message>
        <source>grant_amount</source>
        <translation>月发放标准(元)</translation>
    </message>
    <message>
        <source>school_kind</source>
        <translation>学校类型</translation>
    </message>
    <message>
        <source>student_kind</source>
        <translation>学生类别</translation>
    </message>
    <message>
        <source>born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>student_no</source>
        <translation>校内学号</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>former_name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>native_place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>overseas</source>
        <translation>港澳台侨胞</translation>
    </message>
    <message>
        <source>junior_school</source>
        <translation>毕业学校</translation>
    </message>
    <message>
        <source>home</source>
        <translation>现家庭住址</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>bank_card</source>
        <translation>银行卡号</translation>
    </message>
</context>
<context>
    <name>command line</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s):</source>
        <translation>
            <numerusform>%n 条提示：</numerusform>
        </translation>
    </message>
    <message>
        <source>--as asks for --password-file</source>
        <translation>--as 须同时给出 --password-file</translation>
    </message>
    <message>
        <source>%1 is no number of a batch or run</source>
        <translation>%1 不是批次或预录的编号</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3</source>
        <translation>--%1 应为 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 不是编号</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>not placed</source>
        <translation>未录</translation>
    </message>
    <message>
        <source>place %1 at %2</source>
        <translation>%2 第 %1 名</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) would be seated elsewhere</source>
        <translation>
            <numerusform>另有 %n 人的去向改变</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, as before; nobody else moves.</source>
        <translation>%1：%2，不变；他人不受影响。</translation>
    </message>
    <message>
        <source>%1: %2, as before; %3.</source>
        <translation>%1：%2，不变；%3。</translation>
    </message>
    <message>
        <source>%1: %2 would become %3; %4.</source>
        <translation>%1：由%2变为%3；%4。</translation>
    </message>
    <message>
        <source>No order of a run depends on it.</source>
        <translation>不影响任何预录的名次。</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>no place there has been given up and is free</source>
        <translation>该处没有放弃后空出的名额</translation>
    </message>
    <message>
        <source>nobody is left in the queue of the run</source>
        <translation>本次预录的队列中已没有可递补的考生</translation>
    </message>
    <message>
        <source>Not an identity number</source>
        <translation>不是有效的身份证号</translation>
    </message>
    <message>
        <source>Not a candidate of this year</source>
        <translation>不是本年度考生</translation>
    </message>
    <message>
        <source>No such candidate number</source>
        <translation>没有这个考生号</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>证件与考生不符</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未被预录</translation>
    </message>
    <message>
        <source>Another school</source>
        <translation>非本校预录</translation>
    </message>
    <message>
        <source>Already confirmed</source>
        <translation>已经确认过</translation>
    </message>
    <message>
        <source>The deadline is over</source>
        <translation>已过确认期限</translation>
    </message>
    <message>
        <source>The school is stopped</source>
        <translation>学校已停止招生</translation>
    </message>
    <message>
        <source>No program is chosen</source>
        <translation>未选专业</translation>
    </message>
    <message>
        <source>The program is not open</source>
        <translation>专业不可录取</translation>
    </message>
    <message>
        <source>The program is full</source>
        <translation>专业已满</translation>
    </message>
    <message>
        <source>No interview score</source>
        <translation>无面试成绩</translation>
    </message>
    <message>
        <source>Interview not passed</source>
        <translation>面试未达标</translation>
    </message>
    <message>
        <source>A proof is missing</source>
        <translation>缺少证明</translation>
    </message>
    <message>
        <source>A second officer is missing</source>
        <translation>缺少第二经办人</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不能办理</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All else being equal, the public lot decided.</source>
        <translation>其余各项均相同，以公开抽签决定。</translation>
    </message>
    <message>
        <source>All else being equal, the order of candidate numbers decided.</source>
        <translation>其余各项均相同，以考生号先后决定。</translation>
    </message>
    <message>
        <source>What decided was the %1: %2 here, %3 for the last one taken.</source>
        <translation>决定先后的是%1：本人为 %2，录取末位为 %3。</translation>
    </message>
    <message>
        <source>This was the last seat; what decided was the %1: %2.</source>
        <translation>本人即录取末位，决定先后的是%1：本人为 %2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>placed.</source>
        <translation>已录取。</translation>
    </message>
    <message>
        <source>placed; stood in place %1 of %2.</source>
        <translation>已录取，在 %2 名竞争考生中排第 %1 名。</translation>
    </message>
    <message>
        <source>not placed; stood in place %1 of %2, behind the seats there were.</source>
        <translation>未录取，在 %2 名竞争考生中排第 %1 名，计划数已满。</translation>
    </message>
    <message>
        <source>not placed; stood in place %1 of %2, the last one taken in place %3.</source>
        <translation>未录取，在 %2 名竞争考生中排第 %1 名，录取末位为第 %3 名。</translation>
    </message>
    <message>
        <source>void, because the directory has no such school.</source>
        <translation>无效，招生目录中没有这所学校。</translation>
    </message>
    <message>
        <source>void, because it repeats an earlier choice.</source>
        <translation>无效，与前面的志愿重复。</translation>
    </message>
    <message>
        <source>void, because it was filed outside the window for choices.</source>
        <translation>无效，不是在规定的志愿填报时间内填报的。</translation>
    </message>
    <message>
        <source>void, because the school may not recruit this year.</source>
        <translation>无效，该校今年没有招生资格。</translation>
    </message>
    <message>
        <source>void, because a seat there was declined, or refused by the school, before.</source>
        <translation>无效，此前已放弃该校的录取或被该校退档。</translation>
    </message>
    <message>
        <source>not placed; the school has no seats for the candidate&apos;s district.</source>
        <translation>未录取，该校没有面向考生学籍所在县（市、区）的招生计划。</translation>
    </message>
    <message>
        <source>not placed; every seat was taken before the turn of this choice came.</source>
        <translation>未录取，轮到本志愿时计划已经录满。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>pre-admitted at %1 by the %2.</source>
        <translation>以%2被%1预录。</translation>
    </message>
    <message>
        <source>pre-admitted at %1 by the %2, on a seat for %3.</source>
        <translation>以%2被%1预录，占用面向“%3”的计划。</translation>
    </message>
    <message>
        <source>not placed, because no choice was filed.</source>
        <translation>未录取，没有填报志愿。</translation>
    </message>
    <message>
        <source>not placed, because every choice is void.</source>
        <translation>未录取，所填志愿全部无效。</translation>
    </message>
    <message>
        <source>not placed.</source>
        <translation>未录取。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>in the pool of this batch.</source>
        <translation>参加本批次录取。</translation>
    </message>
    <message>
        <source>not in the pool, because a current junior-high graduate needs a graduation certificate to be admitted.</source>
        <translation>不参加录取，应届初中毕业生须取得毕业证书方可录取。</translation>
    </message>
    <message>
        <source>not in the pool, because a general high school has admitted this candidate.</source>
        <translation>不参加录取，已被普通高中录取。</translation>
    </message>
    <message>
        <source>not in the pool, because this candidate holds a vocational admission already.</source>
        <translation>不参加录取，已有有效的职业学校录取结果。</translation>
    </message>
    <message>
        <source>not in the pool, because this candidate was added after the run.</source>
        <translation>不参加录取，预录之后才补入名册。</translation>
    </message>
    <message>
        <source>entered one by one and pre-admitted at %1, on a seat for %2, as number %3 of this batch there.</source>
        <translation>逐个录入，预录到%1，%2的计划，为该处本批第 %3 人。</translation>
    </message>
</context>
<context>
    <name>discipline</name>
    <message>
        <source>reported</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>under investigation</source>
        <translation>核查中</translation>
    </message>
    <message>
        <source>established</source>
        <translation>查实</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>investigate</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>establish</source>
        <translation>查实</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>recruiting school</source>
        <translation>招生学校</translation>
    </message>
    <message>
        <source>junior-high school</source>
        <translation>初中学校</translation>
    </message>
    <message>
        <source>a person&apos;s post</source>
        <translation>个人职务</translation>
    </message>
    <message>
        <source>school without a filing</source>
        <translation>未备案学校</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>report</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>suspicion list</source>
        <translation>疑似名单</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>visit calendar</source>
        <translation>进校日程</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>material</source>
        <translation>宣传材料</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>to be visited</source>
        <translation>待到校</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>已到校</translation>
    </message>
    <message>
        <source>to be put right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>named</source>
        <translation>实名</translation>
    </message>
    <message>
        <source>planned visits</source>
        <translation>计划走访</translation>
    </message>
    <message>
        <source>visits seen</source>
        <translation>走访报告</translation>
    </message>
    <message>
        <source>provincial platform</source>
        <translation>省级平台</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Wrong usage: %1</source>
        <translation>用法有误：%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. What stood under its name before is unchanged.</source>
        <translation>无法写入文件 %1，原有文件未作改动。</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name; nothing was overwritten.</source>
        <translation>文件 %1 已经存在，请换一个文件名；原有文件未被覆盖。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1. Choose another folder, or have its permissions changed.</source>
        <translation>文件夹 %1 不可写入，请换一个文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Free some space and try again; nothing was changed.</source>
        <translation>磁盘空间已满，无法写入 %1。请清理空间后重试；数据未作任何改动。</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where a season file can be damaged. Copy it to a disk of this computer; for several users at once, use a shared database.</source>
        <translation>%1 位于网络共享目录，招生年度文件放在那里可能损坏。请复制到本机磁盘；多人同时使用请采用共享数据库。</translation>
    </message>
    <message>
        <source>%1 is no season file.</source>
        <translation>%1 不是招生年度文件。</translation>
    </message>
    <message>
        <source>The season %1 was written by a newer version of this program (its format is %2, this version knows formats up to %3). Install the newer version; the season was not changed.</source>
        <translation>招生年度 %1 由本程序的较新版本写成（其格式版本为 %2，本版本最高支持 %3）。请安装新版本；该招生年度未作改动。</translation>
    </message>
    <message>
        <source>The season %1 is damaged and was left as it is. Go on from the last good backup.</source>
        <translation>招生年度 %1 已损坏，现保持原样。请从最近一次完好的备份恢复。</translation>
    </message>
    <message>
        <source>Somebody else is writing to the season %1 right now. Try again when they have finished; nothing was changed.</source>
        <translation>其他用户或程序正在写入招生年度 %1，请待其完成后重试；数据未作任何改动。</translation>
    </message>
    <message>
        <source>The season %1 can only be read, not changed. Have its permissions changed, or work on a copy.</source>
        <translation>招生年度 %1 为只读，不能修改。请申请写入权限，或在副本上操作。</translation>
    </message>
    <message>
        <source>The database could not do what was asked. Nothing was changed.</source>
        <translation>数据库未能完成所请求的操作，数据未作任何改动。</translation>
    </message>
    <message>
        <source>The database driver that %1 needs is not installed on this computer.</source>
        <translation>本机未安装 %1 所需的数据库驱动。</translation>
    </message>
    <message>
        <source>The text of %1 is neither valid UTF-8 nor valid GB18030. Say what encoding it has (on the command line with --encoding), or save it as UTF-8; nothing was changed.</source>
        <translation>%1 的文字既不是有效的 UTF-8，也不是有效的 GB18030。请指明其编码（命令行用 --encoding），或另存为 UTF-8；数据未作任何改动。</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. UTF-8 and GB18030 are the usual ones.</source>
        <translation>没有名为“%1”的编码，常用的是 UTF-8 和 GB18030。</translation>
    </message>
    <message>
        <source>The ending of %1 does not say a format that can be used here. Endings that do: %2.</source>
        <translation>无法从 %1 的扩展名判断可用的文件格式。可用的扩展名：%2。</translation>
    </message>
    <message>
        <source>The file %1 is no dbf table, or is one of a kind that cannot be read here. Open it in the program it comes from and save it as dbf (dBASE III or FoxPro), xls or csv.</source>
        <translation>文件 %1 不是 dbf 表，或不是本程序能读取的 dbf 类型。请在原程序中打开后另存为 dbf（dBASE III 或 FoxPro）、xls 或 csv。</translation>
    </message>
    <message>
        <source>The dbf table %1 is damaged or was cut off: by its header it has %2 records and ends at byte %3, but the file has %4 bytes. Ask for it once more; nothing was read.</source>
        <translation>dbf 表 %1 已损坏或不完整：文件头记载有 %2 条记录、应在第 %3 字节结束，而文件实有 %4 字节。请重新索取该文件；没有读入任何内容。</translation>
    </message>
    <message>
        <source>The header of the dbf table %1 contradicts itself: it says a record has %2 bytes, but its fields make %3. Ask for the file once more; nothing was read.</source>
        <translation>dbf 表 %1 的文件头自相矛盾：记载每条记录 %2 字节，而各字段合计 %3 字节。请重新索取该文件；没有读入任何内容。</translation>
    </message>
    <message>
        <source>The dbf table %1 is damaged: its row %2 does not begin as a record does. Ask for the file once more; nothing was changed.</source>
        <translation>dbf 表 %1 已损坏：第 %2 行的开头不是记录标记。请重新索取该文件；未作任何改动。</translation>
    </message>
    <message>
        <source>The field %2 of the dbf table %1 is a memo field, whose texts stand in another file and cannot be read here. Leave it out, or save the table as xls or csv.</source>
        <translation>dbf 表 %1 的字段 %2 是备注型字段，内容存放在另一个文件中，本程序不能读取。请去掉该字段，或将表另存为 xls 或 csv。</translation>
    </message>
    <message>
        <source>The field %2 of the dbf table %1 is of the type “%3”, which cannot be read here. Make it a text or a number, or save the table as xls or csv.</source>
        <translation>dbf 表 %1 的字段 %2 的类型为“%3”，本程序不能读取。请将其改为字符型或数值型，或将表另存为 xls 或 csv。</translation>
    </message>
    <message>
        <source>The text of the dbf table %1 is said to be in “%2”, which cannot be read here. Say what encoding it has (on the command line with --encoding), or save it in GBK or UTF-8.</source>
        <translation>dbf 表 %1 注明的文字编码为“%2”，本程序不能读取。请注明实际编码（命令行用 --encoding），或以 GBK 或 UTF-8 保存。</translation>
    </message>
    <message>
        <source>In row %2 of the dbf table %1, the text of the field %3 is not valid in %4. Say what encoding the table has (on the command line with --encoding), or mend the text; nothing was changed.</source>
        <translation>dbf 表 %1 第 %2 行字段 %3 的文字不是有效的 %4 编码。请注明该表的编码（命令行用 --encoding），或改正该文字；未作任何改动。</translation>
    </message>
    <message>
        <source>A dbf table has 1 to 255 fields, but %1 would need %2. Choose csv instead; nothing was written.</source>
        <translation>dbf 表可有 1 至 255 个字段，而 %1 需要 %2 个。请改用 csv；没有写出任何文件。</translation>
    </message>
    <message>
        <source>“%2” cannot be the name of a field in the dbf table %1: names are up to 10 capital letters and digits, each used once. Choose csv instead; nothing was written.</source>
        <translation>“%2”不能用作 dbf 表 %1 的字段名：字段名为不超过 10 个的大写字母和数字，且不得重复。请改用 csv；没有写出任何文件。</translation>
    </message>
    <message>
        <source>In row %2 of %1, the value of %3 has %4 bytes, but a field of a dbf table holds 254. Shorten it, or choose csv instead; nothing was written.</source>
        <translation>%1 第 %2 行 %3 的值有 %4 字节，而 dbf 表的字段最多容纳 254 字节。请缩短该值，或改用 csv；没有写出任何文件。</translation>
    </message>
    <message>
        <source>In row %2 of %1, the value of %3 has the character “%4”, which a dbf table in GBK cannot hold. Choose csv instead; nothing was written.</source>
        <translation>%1 第 %2 行 %3 的值含有“%4”字，GBK 编码的 dbf 表无法保存该字。请改用 csv；没有写出任何文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read, because the program %2 that reads xls files is not there. Install Hengzhao once more, or save the table as csv.</source>
        <translation>无法读取 %1，因为缺少用于读取 xls 文件的程序 %2。请重新安装衡招，或将表另存为 csv。</translation>
    </message>
    <message>
        <source>Reading %1 failed in the middle, most likely because the file is damaged. Open it in a spreadsheet and save it anew, or save it as csv; nothing was read.</source>
        <translation>读取 %1 时中途失败，文件很可能已损坏。请在电子表格程序中打开后重新保存，或另存为 csv；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Reading %1 was given up after %2 seconds, most likely because the file is damaged. Open it in a spreadsheet and save it anew, or save it as csv; nothing was read.</source>
        <translation>读取 %1 超过 %2 秒，已中止，文件很可能已损坏。请在电子表格程序中打开后重新保存，或另存为 csv；没有读入任何内容。</translation>
    </message>
    <message>
        <source>%1 is no xls file, or it is damaged. Open it in a spreadsheet and save it anew, or save it as csv; nothing was read.</source>
        <translation>%1 不是 xls 文件，或已损坏。请在电子表格程序中打开后重新保存，或另存为 csv；没有读入任何内容。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in a spreadsheet and save it without one; nothing was read.</source>
        <translation>%1 设有打开密码。请在电子表格程序中打开后去掉密码再保存；没有读入任何内容。</translation>
    </message>
    <message>
        <source>%1 needs more memory than reading an xls file may take. Split it, or save it as csv; nothing was read.</source>
        <translation>读取 %1 所需内存超过了 xls 文件允许的上限。请拆分该文件，或另存为 csv；没有读入任何内容。</translation>
    </message>
    <message>
        <source>No season is named. Name one with --season, or in HENGZHAO_SEASON.</source>
        <translation>没有指定招生年度。请用 --season 指定，或设置环境变量 HENGZHAO_SEASON。</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Kinds are: %2.</source>
        <translation>没有“%1”这一类别。可用的类别：%2。</translation>
    </message>
    <message>
        <source>The season has no candidate with the number %1.</source>
        <translation>本招生年度没有考生号为 %1 的考生。</translation>
    </message>
    <message>
        <source>The season has no school with the code %1.</source>
        <translation>本招生年度没有代码为 %1 的学校。</translation>
    </message>
    <message>
        <source>The season has no district with the code %1.</source>
        <translation>本招生年度没有代码为 %1 的县（市、区）。</translation>
    </message>
    <message>
        <source>The season has no line area “%1”. Its line areas are: %2.</source>
        <translation>本招生年度没有“%1”这一划线区域。现有划线区域：%2。</translation>
    </message>
    <message>
        <source>The rule book has no %1.</source>
        <translation>招生规则中没有%1。</translation>
    </message>
    <message>
        <source>The season has no run with the number %1.</source>
        <translation>本招生年度没有第 %1 次预录。</translation>
    </message>
    <message>
        <source>“%1” is no score. A score lies between 0 and 9999.99 and has at most two decimal places.</source>
        <translation>“%1”不是有效的分数。分数应在 0 至 9999.99 之间，最多两位小数。</translation>
    </message>
    <message>
        <source>This needs a reason, which goes on the record. Nothing was changed.</source>
        <translation>此项操作须填写理由并记录在案。数据未作任何改动。</translation>
    </message>
    <message>
        <source>A batch has been run already, so this can no longer be changed: %1. Nothing was changed.</source>
        <translation>已经进行过预录，不能再更改：%1。数据未作任何改动。</translation>
    </message>
    <message>
        <source>A batch has been run already, so in the rule book only dates still to come may change. Nothing was changed.</source>
        <translation>已经进行过预录，招生规则中只能修改尚未到来的日期。数据未作任何改动。</translation>
    </message>
    <message>
        <source>The season is not ready yet. Import first: %1. Nothing was changed.</source>
        <translation>本招生年度的数据尚不齐备，请先导入：%1。数据未作任何改动。</translation>
    </message>
    <message>
        <source>The result of the general high schools is still missing for: %1. Import it first; an empty result file is a result too. Nothing was changed.</source>
        <translation>下列划线区域尚缺普高录取结果：%1。请先导入（没有录取的，导入空表即可）。数据未作任何改动。</translation>
    </message>
    <message>
        <source>The %1 has to wait for the %2. Run and close the %2 first; nothing was changed.</source>
        <translation>%1须在%2之后进行。请先完成并关闭%2；数据未作任何改动。</translation>
    </message>
    <message>
        <source>The %1 has not been run yet.</source>
        <translation>%1尚未预录。</translation>
    </message>
    <message>
        <source>The %1 cannot be run again, because some of its candidates are no longer just pre-admitted: they have confirmed, declined or gone further. Nothing was changed.</source>
        <translation>%1不能再次预录：已有考生确认、放弃或进入后续环节，不再处于预录状态。数据未作任何改动。</translation>
    </message>
    <message>
        <source>The %1 is a supplement: its candidates are entered one by one, and there is nothing to run.</source>
        <translation>%1为调剂补录，考生逐个录入，无须预录。</translation>
    </message>
    <message>
        <source>There is no mode “%1”. Modes are: choice-first, score-first, deferred.</source>
        <translation>没有“%1”这一录取方式。可用的方式：choice-first（志愿优先）、score-first（平行志愿）、deferred（延迟录取）。</translation>
    </message>
    <message>
        <source>There is no free seat left: %1 has reached its limit. Nothing was changed.</source>
        <translation>没有空余计划：%1的计划已经录满。数据未作任何改动。</translation>
    </message>
    <message>
        <source>Candidate %1 holds an admission already and cannot get a second one. Nothing was changed.</source>
        <translation>考生 %1 已有有效录取结果，不能重复录取。数据未作任何改动。</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Look at it again, then repeat your change; nothing was overwritten.</source>
        <translation>在此期间他人已修改过这条记录。请查看最新内容后重新修改；没有覆盖任何数据。</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>已按您的要求停止，数据未作任何改动。</translation>
    </message>
    <message>
        <source>This season asks for a login: an account and its password (on the command line with --as and --password-file).</source>
        <translation>本招生年度须登录后使用，请提供账号和密码（命令行用 --as 和 --password-file）。</translation>
    </message>
    <message>
        <source>The account or its password is wrong.</source>
        <translation>账号或密码不正确。</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask somebody whose task it is; nothing was changed.</source>
        <translation>您的账号无权进行此项操作，请联系负责人员；数据未作任何改动。</translation>
    </message>
    <message>
        <source>What these checks ask for does not hold: %1.</source>
        <translation>下列检查未通过：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Nothing was changed.</source>
        <translation>
            <numerusform>发现 %n 个问题，数据未作任何改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The cause: %2</source>
        <comment>a sentence and what the system says</comment>
        <translation>%1原因：%2</translation>
    </message>
    <message>
        <source>%1 does not exist. Check where it lies.</source>
        <translation>%1 不存在，请检查路径。</translation>
    </message>
    <message>
        <source>The %1 is closed and can no longer be changed.</source>
        <translation>%1已关闭，不能再作改动。</translation>
    </message>
    <message>
        <source>The ending of %1 does not say a format that can be used here.</source>
        <translation>无法从 %1 的扩展名判断可用的文件格式。</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>没有“%1”这一类别。</translation>
    </message>
    <message>
        <source>The season has no line area “%1”.</source>
        <translation>本招生年度没有“%1”这一划线区域。</translation>
    </message>
    <message>
        <source>The batch cannot be run again, because some of its candidates are no longer just pre-admitted: they have confirmed, declined or gone further. Nothing was changed.</source>
        <translation>本批次不能再次预录：已有考生确认、放弃或进入后续环节，不再处于预录状态。数据未作任何改动。</translation>
    </message>
    <message>
        <source>There is no free seat left, because the limit is reached. Nothing was changed.</source>
        <translation>没有空余计划，计划已经录满。数据未作任何改动。</translation>
    </message>
    <message>
        <source>The candidate holds an admission already and cannot get a second one. Nothing was changed.</source>
        <translation>该考生已有有效录取结果，不能重复录取。数据未作任何改动。</translation>
    </message>
    <message>
        <source>A password needs at least %1 characters. Nothing was made.</source>
        <translation>密码至少需要 %1 个字符，未作任何创建。</translation>
    </message>
    <message>
        <source>%1 is the season of %2 and cannot be gone on from in a season of %3: name an earlier one.</source>
        <translation>%1 是 %2 年的招生年度，不能作为 %3 年新建年度的基础：请指定更早的年度。</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged or not complete: its part %2 cannot be read. Open it in a spreadsheet program, save it anew and try again.</source>
        <translation>工作簿 %1 已损坏或不完整：其中的 %2 无法读取。请用表格软件打开、另存后再试。</translation>
    </message>
    <message>
        <source>The workbook %1 is protected by a password, or is an old .xls file. Open it in a spreadsheet program and save it as .xlsx without a password.</source>
        <translation>工作簿 %1 有密码保护，或者是旧的 .xls 文件。请用表格软件打开，另存为不带密码的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The part %2 of the workbook %1 defines a document type, as no spreadsheet program does. It was not read; ask where the file comes from.</source>
        <translation>工作簿 %1 的 %2 含有文档类型定义，表格软件不会写出这种内容。文件未被读取；请查明它的来源。</translation>
    </message>
    <message>
        <source>The workbook %1 names a part outside itself: %2. It was not read; ask where the file comes from.</source>
        <translation>工作簿 %1 引用了自身以外的部分：%2。文件未被读取；请查明它的来源。</translation>
    </message>
    <message>
        <source>The workbook %1 has more than %2 parts. It was not read; copy the table into a new workbook.</source>
        <translation>工作簿 %1 的组成部分超过 %2 个。文件未被读取；请把表格复制到新的工作簿中。</translation>
    </message>
    <message>
        <source>The workbook %1 is too large: with its part %2 it comes to more than %3 megabytes unpacked. Delete what is not needed, or save the table as csv.</source>
        <translation>工作簿 %1 过大：读到 %2 时解压后的内容已超过 %3 MB。请删去不需要的内容，或把表格另存为 csv。</translation>
    </message>
    <message>
        <source>The part %2 of the workbook %1 unpacks to more than %3 times its size, as nothing that an office writes does. It was not read; ask where the file comes from.</source>
        <translation>工作簿 %1 的 %2 解压后超过原大小的 %3 倍，正常的办公文件不会如此。文件未被读取；请查明它的来源。</translation>
    </message>
    <message>
        <source>The workbook %1 has no sheet “%2”. Its sheets are: %3.</source>
        <translation>工作簿 %1 中没有工作表“%2”。其中的工作表有：%3。</translation>
    </message>
    <message>
        <source>%2 of the workbook %1 has a text of more than %3 characters, which no cell can hold. Nothing was changed.</source>
        <translation>工作簿 %1 的 %2 中有超过 %3 个字符的文字，单元格容纳不下。未作任何改动。</translation>
    </message>
    <message>
        <source>The text of cell %2 of the workbook %1 has a control character, which a workbook cannot hold. Take it out, or use csv; nothing was changed.</source>
        <translation>工作簿 %1 的单元格 %2 的文字中有控制字符，工作簿无法保存。请去掉它，或改用 csv；未作任何改动。</translation>
    </message>
    <message>
        <source>Row %2 of the workbook %1 has more than %3 columns, which no workbook can have. Nothing was changed.</source>
        <translation>工作簿 %1 的第 %2 行超过 %3 列，超出了工作簿的上限。未作任何改动。</translation>
    </message>
    <message>
        <source>The workbook %1 has more than %2 rows, which no workbook can have. Split it, or use csv; nothing was changed.</source>
        <translation>工作簿 %1 超过 %2 行，超出了工作簿的上限。请拆分，或改用 csv；未作任何改动。</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged or not complete. Open it in a spreadsheet program, save it anew and try again.</source>
        <translation>工作簿 %1 已损坏或不完整。请用表格软件打开、另存后再试。</translation>
    </message>
    <message>
        <source>Cell %2 of the workbook %1 has a formula, but not what it comes to. Open the workbook in a spreadsheet program, save it and try again.</source>
        <translation>工作簿 %1 的单元格 %2 中只有公式，没有计算结果。请用表格软件打开并保存后再试。</translation>
    </message>
    <message>
        <source>This is the task of: %1. Your account holds no such role; nothing was changed.</source>
        <translation>这是以下单位的职责：%1。您的账号没有相应角色；未作任何更改。</translation>
    </message>
    <message>
        <source>Your account acts for district %1 alone. Nothing was changed.</source>
        <translation>您的账号只能办理区县 %1 的事项。未作任何更改。</translation>
    </message>
    <message>
        <source>Your account acts for school %1 alone. Nothing was changed.</source>
        <translation>您的账号只能办理学校 %1 的事项。未作任何更改。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Check that it was saved or copied whole.</source>
        <translation>文件 %1 是空的。请检查是否保存或复制完整。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be attached: %2 MB is the most. Scan it with a lower resolution or split it.</source>
        <translation>文件 %1 太大，无法作为附件：最多 %2 MB。请降低扫描分辨率或拆分文件。</translation>
    </message>
    <message>
        <source>The file %1 is neither a PDF nor a PNG or JPEG picture. Save or scan it as one of these.</source>
        <translation>文件 %1 既不是 PDF，也不是 PNG 或 JPEG 图片。请另存或扫描为其中一种。</translation>
    </message>
    <message>
        <source>The name of the file %1 says another type than what it holds, which is %2. Check that it is the right file.</source>
        <translation>文件 %1 的名称与内容类型不符，其内容为 %2。请检查文件是否选对。</translation>
    </message>
    <message>
        <source>School %1 has no filing that this could be about. Begin one first.</source>
        <translation>学校 %1 没有这样的申报。请先新建申报。</translation>
    </message>
    <message>
        <source>The rule book has no kind of document “%1”. It knows: %2.</source>
        <translation>规则中没有“%1”这种材料。可用的有：%2。</translation>
    </message>
    <message>
        <source>A filing has no field “%1”. Its fields are: %2.</source>
        <translation>申报没有“%1”这个字段。字段有：%2。</translation>
    </message>
    <message>
        <source>School %1 has a filing of this category already (%2). Nothing was made.</source>
        <translation>学校 %1 已有这一类别的申报(%2),没有新建。</translation>
    </message>
    <message>
        <source>School %1 has filings of several categories: %2. Say which one is meant.</source>
        <translation>学校 %1 有几个类别的申报：%2。请指明是哪一个。</translation>
    </message>
    <message>
        <source>The filing of school %1 has been accepted, so nothing in it changes any more. What ends it is its closure; nothing was changed.</source>
        <translation>学校 %1 的申报已通过，内容不再变动，只能终止；没有作任何更改。</translation>
    </message>
    <message>
        <source>This filing is in the state “%1”, in which “%2” cannot be done. Nothing was changed.</source>
        <translation>该申报的状态是“%1”，此时不能“%2”；没有作任何更改。</translation>
    </message>
    <message>
        <source>The last day to submit a filing was %1. A later one needs the permission of the reviewing authority on record; nothing was changed.</source>
        <translation>申报截止日期是 %1。逾期申报须有审核部门的准许记录；没有作任何更改。</translation>
    </message>
    <message>
        <source>The filing has warnings (%1) that nobody has taken on yet. Give a reason for them, which is kept, or return it; nothing was changed.</source>
        <translation>该申报还有 %1 条提示未处理。请写明接受的理由（会保留），或退回申报；没有作任何更改。</translation>
    </message>
    <message>
        <source>Every program of the filing of school %1 is refused, so there is nothing to accept. Return it with the reasons.</source>
        <translation>学校 %1 的专业全部未获同意，没有可通过的内容。请写明理由退回。</translation>
    </message>
    <message>
        <source>The filing has been accepted, so nothing in it changes any more. Nothing was changed.</source>
        <translation>申报已通过，内容不再变动；没有作任何更改。</translation>
    </message>
    <message>
        <source>School %1 has no program %2.</source>
        <translation>学校 %1 没有专业 %2。</translation>
    </message>
    <message>
        <source>The plan of %1 has been issued under %2. It changes only by an adjust order with a number and a reason; nothing was changed.</source>
        <translation>%1的招生计划已按%2下达，只能凭文号和理由下达调整文件后更改；未作任何更改。</translation>
    </message>
    <message>
        <source>The plan of %1 has not been issued, so it can be changed without an order. Nothing was changed.</source>
        <translation>%1的招生计划尚未下达，可直接修改，不需要调整文件。未作任何更改。</translation>
    </message>
    <message>
        <source>The plans cannot be issued: what the rule check found has to be put right, or accepted with a reason, first. Nothing was changed.</source>
        <translation>招生计划不能下达：规则检查发现的问题须先改正，或说明理由后接受。未作任何更改。</translation>
    </message>
    <message>
        <source>The plan of %1 is set by %2. Nothing was changed.</source>
        <translation>%1的招生计划由%2管理。未作任何更改。</translation>
    </message>
    <message>
        <source>The plan of %1 is open to all districts. It can be divided once it has a limit and no order stands on it.</source>
        <translation>%1的招生计划面向所有县（市、区）。有了总限额且尚未下达时，才能分配。</translation>
    </message>
    <message>
        <source>There is nothing to divide by: the season has no figures for it yet (%1).</source>
        <translation>没有可供分配的依据：本年度还没有这项数字（%1）。</translation>
    </message>
    <message>
        <source>Nothing would be different, so there is nothing to order.</source>
        <translation>没有任何变化，不需要下达。</translation>
    </message>
    <message>
        <source>This is nothing that a reason could settle: %1. Nothing was changed.</source>
        <translation>这一项不能凭理由接受：%1。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” sets no plans. Those who do: %2.</source>
        <translation>“%1”不管理招生计划。管理招生计划的有：%2。</translation>
    </message>
    <message>
        <source>An order needs the number of its document. Nothing was changed.</source>
        <translation>下达须有文号。未作任何更改。</translation>
    </message>
    <message>
        <source>There is an order under %1 already. Every order has a number of its own; nothing was changed.</source>
        <translation>已有文号为%1的计划文件。每份文件文号不同；未作任何更改。</translation>
    </message>
    <message>
        <source>There is no plan order under “%1”.</source>
        <translation>没有文号为“%1”的计划文件。</translation>
    </message>
    <message>
        <source>The school has no program “%1”.</source>
        <translation>该校没有专业“%1”。</translation>
    </message>
    <message>
        <source>The plan has been issued. It changes only by an adjust order with a number and a reason; nothing was changed.</source>
        <translation>招生计划已下达，只能凭文号和理由下达调整文件后更改；未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2021-06-15.</source>
        <translation>“%1”不是日期。请按 2021-06-15 的格式填写。</translation>
    </message>
    <message>
        <source>It is not said what happened. Write it down in a few words.</source>
        <translation>没有写明事实。请简要写明发生了什么。</translation>
    </message>
    <message>
        <source>The season has no inspection %1.</source>
        <translation>本年度没有督查 %1。</translation>
    </message>
    <message>
        <source>There is an inspection round “%1” already. Give the new one another name.</source>
        <translation>督查轮次“%1”已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>Inspectors from %1 cannot inspect %2, which lies in their own district. Send another district.</source>
        <translation>%1 的督查人员不能督查本县（市、区）的 %2。请改派其他县（市、区）。</translation>
    </message>
    <message>
        <source>No way was found in which nobody inspects at home: the junior-high schools of %1 have no inspectors from another district.</source>
        <translation>无法做到交叉督查：%1 的初中学校没有其他县（市、区）的督查人员可派。</translation>
    </message>
    <message>
        <source>The season has no violation number %1.</source>
        <translation>本年度没有编号为 %1 的违规线索。</translation>
    </message>
    <message>
        <source>“%1” is no kind of violation. The kinds are: %2.</source>
        <translation>没有违规类型“%1”。可用的类型：%2。</translation>
    </message>
    <message>
        <source>Violation %1 cannot take this step, because it stands at “%2” now.</source>
        <translation>违规线索 %1 现为“%2”，不能执行这一步。</translation>
    </message>
    <message>
        <source>The season has no sanction in force with the number %1.</source>
        <translation>本年度没有编号为 %1 的有效处理决定。</translation>
    </message>
    <message>
        <source>“%1” is no kind of sanction. The kinds are: %2.</source>
        <translation>没有处理种类“%1”。可用的种类：%2。</translation>
    </message>
    <message>
        <source>The sanction “%1” does not apply to whom it was meant for. Nothing was changed.</source>
        <translation>处理种类“%1”不适用于该对象。没有作任何更改。</translation>
    </message>
    <message>
        <source>The number of the order is missing. Nothing is done to anybody without one.</source>
        <translation>缺少文号。没有文号，不作任何处理。</translation>
    </message>
    <message>
        <source>Say by how much the plan is cut: a number of seats or a percentage, not both.</source>
        <translation>请写明扣减多少计划：扣减人数或百分比，只填一项。</translation>
    </message>
    <message>
        <source>%1 seats cannot be cut: only %2 are left to cut. Nothing was changed.</source>
        <translation>不能扣减 %1 个计划：只剩 %2 个可扣减。没有作任何更改。</translation>
    </message>
    <message>
        <source>%1 % of the plan do not come to a single seat. Give a number of seats instead.</source>
        <translation>计划的 %1 % 不足一个名额。请改为填写扣减人数。</translation>
    </message>
    <message>
        <source>Say what the restriction is about: a number of seats, a district or a program.</source>
        <translation>请写明限制内容：计划数、县（市、区）或专业。</translation>
    </message>
    <message>
        <source>The season has no junior-high school “%1”.</source>
        <translation>本年度没有初中“%1”。</translation>
    </message>
    <message>
        <source>There is no promotion material with the number %1.</source>
        <translation>没有编号为 %1 的宣传材料。</translation>
    </message>
    <message>
        <source>There is no visit with the number %1 on the calendar.</source>
        <translation>日程上没有编号为 %1 的走访。</translation>
    </message>
    <message>
        <source>There is no activity with the number %1.</source>
        <translation>没有编号为 %1 的活动。</translation>
    </message>
    <message>
        <source>There is no kind of activity “%1”. The kinds are: %2.</source>
        <translation>没有“%1”这种活动。活动种类有：%2。</translation>
    </message>
    <message>
        <source>There is no channel “%1”. The channels are: %2.</source>
        <translation>没有“%1”这种渠道。渠道有：%2。</translation>
    </message>
    <message>
        <source>“%1” is no date. A date is written such as 2021-05-10.</source>
        <translation>“%1”不是日期。日期写作 2021-05-10。</translation>
    </message>
    <message>
        <source>“%1” is no part of a day: it is morning or afternoon.</source>
        <translation>“%1”不是一天中的时段：应为上午或下午。</translation>
    </message>
    <message>
        <source>“%1” is no count: a whole number from %2 to %3.</source>
        <translation>“%1”不是数目：应为 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>“%1” may not be empty.</source>
        <translation>“%1”不能为空。</translation>
    </message>
    <message>
        <source>%1 does not lie in the year %2 of this season.</source>
        <translation>%1 不在本年度（%2 年）内。</translation>
    </message>
    <message>
        <source>The last day %2 lies before the first day %1.</source>
        <translation>结束日期 %2 早于开始日期 %1。</translation>
    </message>
    <message>
        <source>The team “%1” of %2 is at %5 on %3 (%4) already and cannot be in two places at one time. Move that visit, choose another time, or send another team.</source>
        <translation>%2的“%1”在 %3 %4已安排到%5，同一时间不能到两处。请先移动那次走访，或改时间，或另派小组。</translation>
    </message>
    <message>
        <source>The lesson “%3” of %1 on %2 is recorded already.</source>
        <translation>%1 在 %2 的课“%3”已登记。</translation>
    </message>
    <message>
        <source>%1 has %2 final-year classes; with these, posters would be recorded in %3.</source>
        <translation>%1有 %2 个毕业班；加上这次，登记的张贴班级将达 %3 个。</translation>
    </message>
    <message>
        <source>The material cannot be submitted yet: it needs a channel, and a text or a file that shows it.</source>
        <translation>材料还不能提交：须填写渠道，并有文字内容或附件。</translation>
    </message>
    <message>
        <source>The material is “%1”, so this cannot be done: %2. It is released only after it was approved.</source>
        <translation>材料目前为“%1”，不能做这一步：%2。材料须先经审核通过才能发布。</translation>
    </message>
    <message>
        <source>The material is “%1” and can no longer be edited. It can be while it is a draft or was returned.</source>
        <translation>材料目前为“%1”，不能再修改。只有草稿和被退回的材料可以修改。</translation>
    </message>
    <message>
        <source>The visit of %1 to %2 on %3 stands on the calendar, so there is nothing to report.</source>
        <translation>%1 在 %3 到%2的走访已列入日程，无须报告。</translation>
    </message>
    <message>
        <source>The plan is handed in on %1, and plans are handed in at least %2 days ahead: the activity may start on %3 at the earliest. With a permission it can be recorded as late; name the permission then.</source>
        <translation>方案于 %1 报备，须至少提前 %2 天报备：活动最早可于 %3 开始。经批准可作为逾期报备登记，须填写批准依据。</translation>
    </message>
    <message>
        <source>Violation %1 stands at “%2”. Only an established violation has consequences, so nothing was changed.</source>
        <translation>违规线索 %1 现为“%2”。只有查实的违规才能处理，没有作任何更改。</translation>
    </message>
    <message>
        <source>No filing is published yet, so there is nothing to give out. Publish the filings first, or ask for a draft.</source>
        <translation>尚无已公示的申报，没有可发放的内容。请先公示申报，或生成草稿。</translation>
    </message>
    <message>
        <source>The filing of school %1 is not published, so nothing of it is given out. Publish it first, or ask for a draft.</source>
        <translation>学校 %1 的申报尚未公示，不能对外发放。请先公示，或生成草稿。</translation>
    </message>
    <message>
        <source>%1 schools do not fit on one poster in letters that can be read. Nothing was written.</source>
        <translation>%1 所学校以可辨认的字号无法排进一张海报。未写出任何文件。</translation>
    </message>
    <message>
        <source>School %1 has not been reported to the provincial platform. Enter the day of the report first; nothing was changed.</source>
        <translation>学校 %1 尚未上报省级平台。请先登记上报日期；未作任何更改。</translation>
    </message>
    <message>
        <source>School %1 cannot be approved on %2, before it was reported on %3. Nothing was changed.</source>
        <translation>学校 %1 的核准日期 %2 早于上报日期 %3，不予登记。未作任何更改。</translation>
    </message>
    <message>
        <source>Candidate %1 holds no admission that could be moved.</source>
        <translation>考生 %1 没有可办理的录取。</translation>
    </message>
    <message>
        <source>The admission of candidate %1 is “%2”: this cannot be done in that state. Nothing was changed.</source>
        <translation>考生 %1 的录取状态为“%2”，此状态下不能办理。未作任何更改。</translation>
    </message>
    <message>
        <source>Candidate %1 is pre-admitted at %2, not at this school. Nothing was changed.</source>
        <translation>考生 %1 预录在%2，不是本校。未作任何更改。</translation>
    </message>
    <message>
        <source>The deadline for confirming was %1. Nothing was changed.</source>
        <translation>确认截止日期为 %1，已过期。未作任何更改。</translation>
    </message>
    <message>
        <source>This is no identity number: 18 digits are expected, the last of which (0 to 9 or X) checks the others.</source>
        <translation>身份证号有误：应为 18 位，末位（0 至 9 或 X）为校验码。</translation>
    </message>
    <message>
        <source>The identity number is not that of candidate %1. Nothing was changed.</source>
        <translation>身份证号与考生 %1 不符。未作任何更改。</translation>
    </message>
    <message>
        <source>No candidate of this season has the identity number of this card.</source>
        <translation>本年度没有与此身份证号相符的考生。</translation>
    </message>
    <message>
        <source>Without a card, another proof must be named.</source>
        <translation>无身份证时须写明其他证明。</translation>
    </message>
    <message>
        <source>This needs the consent of a second officer.</source>
        <translation>此项须另一名工作人员同意。</translation>
    </message>
    <message>
        <source>%1 asked for this and cannot consent to it: a second person is needed.</source>
        <translation>%1 是经办人，不能由本人同意，须另一人办理。</translation>
    </message>
    <message>
        <source>Program %1 of this school admits nobody: it is not published, or an order bars it.</source>
        <translation>本校专业 %1 不能录取：未公示或已被停止招生。</translation>
    </message>
    <message>
        <source>Program %1 has no seat left: all %2 are agreed. Choose another program.</source>
        <translation>专业 %1 已满：%2 个计划均已确认，请改选专业。</translation>
    </message>
    <message>
        <source>The program asks for an interview score of at least %1, and none is recorded.</source>
        <translation>该专业要求面试成绩不低于 %1，尚无面试成绩。</translation>
    </message>
    <message>
        <source>The interview score %1 is below the program&apos;s minimum of %2.</source>
        <translation>面试成绩 %1 低于该专业最低要求 %2。</translation>
    </message>
    <message>
        <source>The qualification of school %1 is stopped by an order: it admits nobody.</source>
        <translation>学校 %1 招生资格已被停止，不能录取。</translation>
    </message>
    <message>
        <source>There is no reason code “%1”. Codes are: %2.</source>
        <translation>没有原因代码“%1”，可用代码：%2。</translation>
    </message>
    <message>
        <source>The rule book of this season does not call others to places that are given up.</source>
        <translation>本年度招生规则不允许递补。</translation>
    </message>
    <message>
        <source>Nobody else can be called to this place: %1.</source>
        <translation>此名额不能再递补：%1。</translation>
    </message>
    <message>
        <source>School %1 has nobody in the %2 whose admission could be moved on.</source>
        <translation>学校 %1 在%2没有可办理的录取。</translation>
    </message>
    <message>
        <source>School %1 has not signed its pre-admission list of the %2 off.</source>
        <translation>学校 %1 尚未签认%2的预录名单。</translation>
    </message>
    <message>
        <source>The list of school %1 is “%2”: this cannot be done now. Nothing was changed.</source>
        <translation>学校 %1 的名单状态为“%2”，现在不能办理。未作任何更改。</translation>
    </message>
    <message>
        <source>The list of school %1 cannot go on: %2.</source>
        <translation>学校 %1 的名单不能继续办理：%2。</translation>
    </message>
    <message>
        <source>%1 acted on this list before and cannot approve it: every level needs another person.</source>
        <translation>%1 已在前一环节办理此名单，不能再审批：各级须由不同人员办理。</translation>
    </message>
    <message>
        <source>The list waits for %1. Nothing was changed.</source>
        <translation>名单正待%1办理。未作任何更改。</translation>
    </message>
    <message>
        <source>Candidate %1 is not on this list.</source>
        <translation>考生 %1 不在此名单中。</translation>
    </message>
    <message>
        <source>There is no notice with number %1.</source>
        <translation>没有编号为 %1 的通知书。</translation>
    </message>
    <message>
        <source>A range of notice numbers runs from a lower to a higher number of the same length, such as 000001 to 005000.</source>
        <translation>通知书号段须由小到大、位数相同，如 000001 至 005000。</translation>
    </message>
    <message>
        <source>The range overlaps one given out before: %1 to %2.</source>
        <translation>号段与已发放的 %1 至 %2 重叠。</translation>
    </message>
    <message>
        <source>School %1 has no range of notice numbers left: give it one out first.</source>
        <translation>学校 %1 没有可用的通知书号段，请先发放号段。</translation>
    </message>
    <message>
        <source>Candidate %1 has not confirmed yet: a notice exists only for confirmed or later admissions.</source>
        <translation>考生 %1 尚未确认：确认后方可制发通知书。</translation>
    </message>
    <message>
        <source>No notice can be read in %1: the text of its QR code is expected.</source>
        <translation>%1 中没有可识别的通知书：应为二维码中的文字。</translation>
    </message>
    <message>
        <source>The season has no key to sign notices with.</source>
        <translation>本年度没有通知书签名密钥。</translation>
    </message>
    <message>
        <source>Nobody can be registered: only approved admissions of those who arrived go to registration.</source>
        <translation>没有可注册的考生：只有已审批且已报到的考生可以注册。</translation>
    </message>
    <message>
        <source>A transfer needs one semester at the admitting school, which is over on %1; an exception needs a reason and the authority&apos;s consent.</source>
        <translation>转学转专业须在录取学校就读满一学期（至 %1）；例外须有理由并经主管部门同意。</translation>
    </message>
    <message>
        <source>Candidate %1 is at this school and in this program already.</source>
        <translation>考生 %1 已在该校该专业。</translation>
    </message>
    <message>
        <source>Candidate %1 is not registered: only who is registered can be transferred.</source>
        <translation>考生 %1 尚未注册，注册后方可办理转学转专业。</translation>
    </message>
    <message>
        <source>There is no duplicate case %1.</source>
        <translation>没有编号为 %1 的重复学籍。</translation>
    </message>
    <message>
        <source>Duplicate case %1 has been settled already.</source>
        <translation>重复学籍 %1 已处理。</translation>
    </message>
    <message>
        <source>The %1 is run as a whole: its candidates are not entered one by one.</source>
        <translation>%1为整体预录，不能逐人录入。</translation>
    </message>
    <message>
        <source>Candidate %1 cannot be taken: %2.</source>
        <translation>考生 %1 不能录取：%2。</translation>
    </message>
    <message>
        <source>School %1 has no seats for candidates of %2.</source>
        <translation>学校 %1 没有面向%2的计划。</translation>
    </message>
    <message>
        <source>The vacancies have not been published yet.</source>
        <translation>尚未公布缺额。</translation>
    </message>
    <message>
        <source>Candidate %1 is in the season already.</source>
        <translation>考生 %1 已在本年度。</translation>
    </message>
    <message>
        <source>The identity number is that of candidate %1, who is in the season already.</source>
        <translation>该身份证号属于本年度已有考生 %1。</translation>
    </message>
    <message>
        <source>The proof of the candidate&apos;s category must be named.</source>
        <translation>须写明考生类别的证明材料。</translation>
    </message>
    <message>
        <source>No candidates are added once the last batch has been closed.</source>
        <translation>最后批次结束后不能再增加考生。</translation>
    </message>
    <message>
        <source>There is no correction request %1.</source>
        <translation>没有编号为 %1 的更正申请。</translation>
    </message>
    <message>
        <source>Correction request %1 has been decided already.</source>
        <translation>更正申请 %1 已办结。</translation>
    </message>
    <message>
        <source>The new value is the one on record already.</source>
        <translation>新值与现有记录相同。</translation>
    </message>
    <message>
        <source>School %1 has only %2 free seats to give for %3.</source>
        <translation>学校 %1 面向%3仅有 %2 个空余计划可调出。</translation>
    </message>
    <message>
        <source>Seats move only between schools of one authority: %1 and %2 have different ones.</source>
        <translation>计划只能在同一主管部门的学校间调剂：%1 与 %2 的主管部门不同。</translation>
    </message>
    <message>
        <source>Seats are moved before batch 3 only.</source>
        <translation>计划调剂只能在第三批次之前办理。</translation>
    </message>
    <message>
        <source>How many seats, and from where to where, must be said.</source>
        <translation>须写明调剂的计划数及调出、调入单位。</translation>
    </message>
    <message>
        <source>The rows of %1 do not belong to a single school or district in that way. This table goes out and comes in whole; nothing was done.</source>
        <translation>“%1”的记录不按该学校或区县划分，只能整表导出和导入；没有作任何更改。</translation>
    </message>
    <message>
        <source>“%1” began on %2: what was planned stands now. Record how many came.</source>
        <translation>“%1”已于 %2 开始，计划不能再改，请登记参加人数。</translation>
    </message>
    <message>
        <source>Violation %1 is “%2”. The letter to the provincial offices reports recruiting without a filing, and nothing else.</source>
        <translation>违规线索 %1 属于“%2”。致省厅的举报函只用于未经备案招生的情形。</translation>
    </message>
    <message>
        <source>Notice %1 is void.</source>
        <translation>通知书%1已作废。</translation>
    </message>
    <message>
        <source>There is nobody to print a notice for: notices exist only for confirmed or later admissions. Nothing was written.</source>
        <translation>没有可打印通知书的考生：只有已确认及之后的录取才有通知书。未写出任何文件。</translation>
    </message>
    <message>
        <source>School %1 is no school from outside with a published filing here: there is no proof of registration for it.</source>
        <translation>学校 %1 不是在本市备案并公示的市外学校，不能出具学籍注册登记证明。</translation>
    </message>
    <message>
        <source>Candidates of the %1 may confirm until %2; it is closed after that day. Nothing was changed.</source>
        <translation>%1的考生在 %2 之前都可以确认，须在该日之后结束。数据未改动。</translation>
    </message>
    <message>
        <source>Somebody else set this password: it has to be changed before anything else can be done.</source>
        <translation>该密码由他人设定，须先修改密码才能进行其他操作。</translation>
    </message>
    <message>
        <source>The new password is the old one: choose another. Nothing was changed.</source>
        <translation>新密码与原密码相同，请另选。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no account “%1” in this season.</source>
        <translation>本年度没有账号“%1”。</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>账号“%1”已存在。</translation>
    </message>
    <message>
        <source>“%1” is no name of an account: 1 to 64 characters without spaces are expected.</source>
        <translation>“%1”不能作为账号名：应为 1 至 64 个字符，不含空格。</translation>
    </message>
    <message>
        <source>The role %1 acts for one place: its district or school must be named.</source>
        <translation>角色“%1”只代表一处：须指明其区县或学校。</translation>
    </message>
    <message>
        <source>There is no role “%1”. Roles are: %2.</source>
        <translation>没有角色“%1”。可用角色：%2。</translation>
    </message>
    <message>
        <source>%1 is the last administrator of the season and cannot be disabled. Nothing was changed.</source>
        <translation>%1 是本年度最后一个系统管理员，不能停用。未作任何更改。</translation>
    </message>
    <message>
        <source>A trial season has no accounts: everyone may do everything in it.</source>
        <translation>试用年度没有账号，任何人可做任何操作。</translation>
    </message>
    <message>
        <source>No figures were kept on %1, and what stood then cannot be counted afterwards. A missed day stays missed.</source>
        <translation>%1没有留存数据，事后无法补算当天的情况。缺报的日子只能如实显示为缺报。</translation>
    </message>
    <message>
        <source>%1 lies before %2, the first day of this season&apos;s figures.</source>
        <translation>%1早于本季数据的第一天（%2）。</translation>
    </message>
    <message>
        <source>“%1” is no order of candidates. Name keys once each, joined by commas: total, a subject, subjects joined by +, evaluation, interview, and lot or candidate_no at the end.</source>
        <translation>“%1”不是有效的排序规则。请用逗号连接，每项只写一次：total、某一科目、用 + 连接的科目、evaluation、interview，最后是 lot 或 candidate_no。</translation>
    </message>
    <message>
        <source>No scenario is called “%1”.</source>
        <translation>没有名为“%1”的方案。</translation>
    </message>
    <message>
        <source>A scenario is called “%1” already. Give this one another name, or remove the other first; nothing was changed.</source>
        <translation>已有名为“%1”的方案。请另取名称，或先移除原方案；未作任何更改。</translation>
    </message>
    <message>
        <source>A scenario needs a name of at most %1 characters in one line.</source>
        <translation>方案名称须为一行，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>No scenario has been proposed.</source>
        <translation>没有已提交的建议方案。</translation>
    </message>
    <message>
        <source>The season %1 was last written by an earlier version of this program. Have the office open it once; until then it cannot be inspected.</source>
        <translation>招生年度文件 %1 是由本程序的较早版本写入的。请招生办先打开一次，之后才能进行督查查看。</translation>
    </message>
    <message>
        <source>The season is open for inspection: nothing is changed in it, and no personal data is shown.</source>
        <translation>当前为督查查看：不能作任何修改，也不显示个人信息。</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>No batch has been run yet.</source>
        <translation>尚未进行过预录。</translation>
    </message>
    <message>
        <source>--batch is the number of a batch</source>
        <translation>--batch 是批次号</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>explain takes a candidate, or --school and --batch</source>
        <translation>explain 后接考生号，或 --school 与 --batch</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>vocational and general</source>
        <translation>职普比</translation>
    </message>
    <message>
        <source>entry rate</source>
        <translation>升学率</translation>
    </message>
    <message>
        <source>completion of the plans</source>
        <translation>计划完成率</translation>
    </message>
    <message>
        <source>was empty</source>
        <comment>what a cell held before it is changed</comment>
        <translation>原为空</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>what a cell held before it is changed</comment>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>there is no figure %1</source>
        <translation>没有指标 %1</translation>
    </message>
    <message>
        <source>this figure is counted by %1</source>
        <translation>该指标的统计方式为 %1</translation>
    </message>
    <message>
        <source>whereabouts are outside, work, repeating or unknown</source>
        <translation>去向应为 outside、work、repeating 或 unknown</translation>
    </message>
    <message>
        <source>vocational share over years</source>
        <translation>历年中职占比</translation>
    </message>
    <message>
        <source>whereabouts of the graduates</source>
        <translation>毕业生去向</translation>
    </message>
    <message>
        <source>graduates whose whereabouts are unknown</source>
        <translation>去向不明的毕业生</translation>
    </message>
    <message>
        <source>plan against admissions</source>
        <translation>计划与录取对照</translation>
    </message>
    <message>
        <source>totals of the candidates</source>
        <translation>考生总分分布</translation>
    </message>
    <message>
        <source>first choices against seats</source>
        <translation>第一志愿与学位</translation>
    </message>
    <message>
        <source>from districts to school districts</source>
        <translation>生源流向</translation>
    </message>
    <message>
        <source>the batches day by day</source>
        <translation>各批次逐日情况</translation>
    </message>
    <message>
        <source>split of the graduates</source>
        <translation>毕业生分流</translation>
    </message>
</context>
<context>
    <name>filings</name>
    <message>
        <source>draft</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>close</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>与上年相同</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>licence to run a school</source>
        <translation>办学许可证</translation>
    </message>
    <message>
        <source>commitment to fair recruiting</source>
        <translation>规范招生承诺书</translation>
    </message>
    <message>
        <source>recruiting brochure</source>
        <translation>招生简章</translation>
    </message>
    <message>
        <source>provincial document</source>
        <translation>省级批文</translation>
    </message>
    <message>
        <source>approval of the home authority</source>
        <translation>属地主管部门同意函</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>permit a late filing</source>
        <translation>准许逾期申报</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no finding of a check</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a field that was empty last year</comment>
        <translation>上年未填</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a field that was filled last year</comment>
        <translation>今年未填</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>停招 %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two remarks</comment>
        <translation>;</translation>
    </message>
    <message>
        <source>%1 is not filled in</source>
        <comment>a field of a filing</comment>
        <translation>%1未填写</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed the commitment to fair recruiting</source>
        <translation>规范招生承诺书签字名单</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>a column named %1, %2 or %3</source>
        <translation>名为 %1、%2 或 %3 的列</translation>
    </message>
    <message>
        <source>a column that is needed</source>
        <translation>必需的列</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>右引号</translation>
    </message>
    <message>
        <source>a value, as this may not be empty</source>
        <translation>有值，此项不能为空</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>不超过 %1 个字符</translation>
    </message>
    <message>
        <source>a shorter text</source>
        <translation>更短的文字</translation>
    </message>
    <message>
        <source>text without line breaks and control characters</source>
        <translation>不含换行和控制字符的文字</translation>
    </message>
    <message>
        <source>a code of 1 to 32 characters without spaces or commas</source>
        <translation>1 至 32 个字符的代码，不含空格和逗号</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number of seats from %1 to %2</source>
        <translation>%1 至 %2 的计划数</translation>
    </message>
    <message>
        <source>a number of seats: a whole number, nought or more</source>
        <translation>计划数，即不小于零的整数</translation>
    </message>
    <message>
        <source>a score from %1 to %2 with at most two decimal places</source>
        <translation>%1 至 %2 的分数，最多两位小数</translation>
    </message>
    <message>
        <source>a score from 0 to 9999.99 with at most two decimal places</source>
        <translation>0 至 9999.99 的分数，最多两位小数</translation>
    </message>
    <message>
        <source>1 or 0, 是 or 否</source>
        <translation>1 或 0，是 或 否</translation>
    </message>
    <message>
        <source>an identity number of 18 characters with a real date of birth and the right check character</source>
        <translation>18 位居民身份证号码，出生日期真实，校验码正确</translation>
    </message>
    <message>
        <source>a grade from A to E, or a profile such as 4A1B</source>
        <translation>A 至 E 的等级，或形如 4A1B 的等级组合</translation>
    </message>
    <message>
        <source>a date and time such as 2021-06-01T09:30:00</source>
        <translation>形如 2021-06-01T09:30:00 的日期和时间</translation>
    </message>
    <message>
        <source>a length of schooling in years, such as 3 or 2.5+0.5</source>
        <translation>以年计的学制，如 3 或 2.5+0.5</translation>
    </message>
    <message>
        <source>an amount in yuan with at most two decimal places</source>
        <translation>以元计的金额，最多两位小数</translation>
    </message>
    <message>
        <source>secondary, technician, college or outside (中职, 技工, 高职, 外市)</source>
        <translation>中职、技工、高职或外市（secondary、technician、college、outside）</translation>
    </message>
    <message>
        <source>current, earlier, senior, veteran, migrant or unemployed (应届, 往届, 高中, 退役, 返乡, 待业)</source>
        <translation>应届、往届、高中、退役、返乡或待业（current、earlier、senior、veteran、migrant、unemployed）</translation>
    </message>
    <message>
        <source>public or private (公办, 民办)</source>
        <translation>公办或民办（public、private）</translation>
    </message>
    <message>
        <source>a district code, * for all districts not named, or nothing for the whole school</source>
        <translation>区县代码，或以 * 表示未列出的其他县区，或留空表示全校计划</translation>
    </message>
    <message>
        <source>a district of this season</source>
        <translation>本招生年度已有的县（市、区）</translation>
    </message>
    <message>
        <source>a school of this season</source>
        <translation>本招生年度已有的招生学校</translation>
    </message>
    <message>
        <source>a junior-high school of this season</source>
        <translation>本招生年度已有的初中学校</translation>
    </message>
    <message>
        <source>a candidate of this season</source>
        <translation>本招生年度已有的考生</translation>
    </message>
    <message>
        <source>a line area of this season</source>
        <translation>本招生年度已有的划线区域</translation>
    </message>
    <message>
        <source>a program that this school offers</source>
        <translation>该校开设的招生专业</translation>
    </message>
    <message>
        <source>a JSON document; it can be read only up to line %1, byte %2</source>
        <translation>JSON 文档；只能读到第 %1 行、第 %2 字节</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>JSON 文档</translation>
    </message>
    <message>
        <source>a JSON object, which begins with { and ends with }</source>
        <translation>以 { 开头、以 } 结尾的 JSON 对象</translation>
    </message>
    <message>
        <source>this rule, which every rule book must have</source>
        <translation>此项规则，招生规则中不可缺少</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>a value of another type</source>
        <translation>其他类型的值</translation>
    </message>
    <message>
        <source>a date such as 2021-06-01</source>
        <translation>形如 2021-06-01 的日期</translation>
    </message>
    <message>
        <source>a last day that is not before the first (%1 to %2)</source>
        <translation>截止日期不早于开始日期（现为 %1 至 %2）</translation>
    </message>
    <message>
        <source>a last day that is not before the first</source>
        <translation>截止日期不早于开始日期</translation>
    </message>
    <message>
        <source>at least one ranking key</source>
        <translation>至少一个排序项</translation>
    </message>
    <message>
        <source>a ranking key: total, a subject, subjects joined by +, evaluation, interview, lot or candidate_no</source>
        <translation>排序项：total、某一科目、以 + 相连的若干科目、evaluation、interview、lot 或 candidate_no</translation>
    </message>
    <message>
        <source>choice-first, score-first, deferred or supplement</source>
        <translation>choice-first（志愿优先）、score-first（平行志愿）、deferred（延迟录取）或 supplement（调剂补录）</translation>
    </message>
    <message>
        <source>the number of a batch: a whole number, 1 or more</source>
        <translation>批次编号，即不小于 1 的整数</translation>
    </message>
    <message>
        <source>supplementary-or-first, supplementary or second</source>
        <translation>supplementary-or-first（补填志愿或原志愿）、supplementary（补填志愿）或 second（第二志愿）</translation>
    </message>
    <message>
        <source>two shares between 0 and 1, the smaller one first</source>
        <translation>两个 0 至 1 之间的比例，小者在前</translation>
    </message>
    <message>
        <source>a share between 0 and 1</source>
        <translation>0 至 1 之间的比例</translation>
    </message>
    <message>
        <source>a number of choices from %1 to %2</source>
        <translation>%1 至 %2 的志愿个数</translation>
    </message>
    <message>
        <source>a number of choices: a whole number, 1 or more</source>
        <translation>志愿个数，即不小于 1 的整数</translation>
    </message>
    <message>
        <source>a role: municipal-education, municipal-labour, county-education, county-labour, office, school, junior-school, discipline, inspector or administrator</source>
        <translation>角色：municipal-education（市教育局）、municipal-labour（市人社局）、county-education（县教育局）、county-labour（县人社局）、office（市中职招生办）、school（招生学校）、junior-school（初中学校）、discipline（纪检）、inspector（督查）或 administrator（系统管理员）</translation>
    </message>
    <message>
        <source>at least one role in the chain</source>
        <translation>审批链中至少一个角色</translation>
    </message>
    <message>
        <source>this column is not known and is not read</source>
        <translation>无法识别此列，不予读取</translation>
    </message>
    <message>
        <source>this column stands more than once</source>
        <translation>此列重复出现</translation>
    </message>
    <message>
        <source>the same entry stands in row %1 already</source>
        <translation>与第 %1 行重复</translation>
    </message>
    <message>
        <source>the same entry stands here more than once</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>the candidate of row %1 has the same identity number</source>
        <translation>与第 %1 行考生的身份证号相同</translation>
    </message>
    <message>
        <source>another candidate has the same identity number</source>
        <translation>与另一名考生的身份证号相同</translation>
    </message>
    <message>
        <source>this code is missing from the file, but the season has entries that refer to it (%1)</source>
        <translation>文件中缺少此代码，而本招生年度已有数据引用它（%1）</translation>
    </message>
    <message>
        <source>this code is missing from the file, but the season has entries that refer to it</source>
        <translation>文件中缺少此代码，而本招生年度已有数据引用它</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refer to it (%2)</source>
        <translation>
            <numerusform>仍有 %n 条数据引用它（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>other rows of the season refer to it</source>
        <translation>本招生年度仍有其他数据引用它</translation>
    </message>
    <message>
        <source>the school&apos;s allotments add up to %1, more than its limit of %2</source>
        <translation>该校分县计划合计 %1，超过学校计划 %2</translation>
    </message>
    <message>
        <source>the school&apos;s allotments add up to more than its limit</source>
        <translation>该校分县计划合计超过学校计划</translation>
    </message>
    <message>
        <source>the school has allotments, but no row with its whole limit</source>
        <translation>该校有分县计划，但缺少全校计划一行</translation>
    </message>
    <message>
        <source>%1 seats are taken already, so the limit cannot be lower</source>
        <translation>已占用 %1 个计划，计划数不能低于此数</translation>
    </message>
    <message>
        <source>more seats are taken already than the limit allows</source>
        <translation>已占用的计划超过该计划数</translation>
    </message>
    <message>
        <source>the total %1 is not the sum of the subjects, %2; the total counts as it was issued</source>
        <translation>总分 %1 与各科合计 %2 不符，以下发的总分为准</translation>
    </message>
    <message>
        <source>the total is not the sum of the subjects; it counts as it was issued</source>
        <translation>总分与各科合计不符，以下发的总分为准</translation>
    </message>
    <message>
        <source>the national catalogue has no program with this code</source>
        <translation>国家专业目录中没有此专业代码</translation>
    </message>
    <message>
        <source>the code table of districts (GB/T 2260) does not have this code</source>
        <translation>行政区划代码表（GB/T 2260）中没有此代码</translation>
    </message>
    <message>
        <source>the districts differ: %1 here, %2 there</source>
        <translation>县区不一致：此处为 %1，另一处为 %2</translation>
    </message>
    <message>
        <source>the districts of this row differ</source>
        <translation>本行的县区不一致</translation>
    </message>
    <message>
        <source>the directory has no such school, so this choice is void</source>
        <translation>招生目录中没有这所学校，此志愿无效</translation>
    </message>
    <message>
        <source>this repeats choice %1 and is void</source>
        <translation>与第 %1 个志愿重复，此志愿无效</translation>
    </message>
    <message>
        <source>this repeats an earlier choice and is void</source>
        <translation>与前面的志愿重复，此志愿无效</translation>
    </message>
    <message>
        <source>filed outside the window (%1 to %2), so these choices are void</source>
        <translation>不在志愿填报时间内（%1 至 %2），所填志愿无效</translation>
    </message>
    <message>
        <source>filed outside the window, so these choices are void</source>
        <translation>不在志愿填报时间内，所填志愿无效</translation>
    </message>
    <message>
        <source>the total %1 lies below the line %2; the result counts nevertheless</source>
        <translation>总分 %1 低于普高最低录取控制分数线 %2，录取结果仍予认定</translation>
    </message>
    <message>
        <source>the total lies below the line; the result counts nevertheless</source>
        <translation>总分低于普高最低录取控制分数线，录取结果仍予认定</translation>
    </message>
    <message>
        <source>this candidate did not apply to a general high school; the result counts nevertheless</source>
        <translation>该考生未报考普高，录取结果仍予认定</translation>
    </message>
    <message>
        <source>the sex given is not the one in the identity number</source>
        <translation>性别与身份证号不一致</translation>
    </message>
    <message>
        <source>this rule is not known and has no effect</source>
        <translation>无法识别此项规则，不起作用</translation>
    </message>
    <message>
        <source>this key stands in the ranking already</source>
        <translation>此排序项重复</translation>
    </message>
    <message>
        <source>nothing is left to part by then, so this key never counts</source>
        <translation>前面的排序项已能分出先后，此项不起作用</translation>
    </message>
    <message>
        <source>the rule book has this batch already</source>
        <translation>招生规则中此批次重复</translation>
    </message>
    <message>
        <source>a batch has been run already, so this may no longer change</source>
        <translation>已经进行过预录，此项不得再修改</translation>
    </message>
    <message>
        <source>the programs of %1 have %2 seats together, fewer than its limit of %3; candidates beyond them could not be confirmed</source>
        <translation>%1各专业计划合计 %2，少于学校计划 %3，超出部分的考生将无法确认</translation>
    </message>
    <message>
        <source>the programs of the school have fewer seats together than its limit; candidates beyond them could not be confirmed</source>
        <translation>该校各专业计划合计少于学校计划，超出部分的考生将无法确认</translation>
    </message>
    <message>
        <source>the urban school %1 has no allotments, so its seats are open to all districts</source>
        <translation>市城区学校%1没有分县计划，其计划面向所有县区</translation>
    </message>
    <message>
        <source>this urban school has no allotments, so its seats are open to all districts</source>
        <translation>该市城区学校没有分县计划，其计划面向所有县区</translation>
    </message>
    <message>
        <source>%1 has no plan, so nobody can be placed there</source>
        <translation>%1没有招生计划，无法录取考生</translation>
    </message>
    <message>
        <source>the school has no plan, so nobody can be placed there</source>
        <translation>该校没有招生计划，无法录取考生</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>带引号的文字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>方括号中的列表</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>花括号中的对象</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a value and a remark on it</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>expected %1, found “%2”</source>
        <translation>应为：%1；实际为“%2”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>第 %1 行“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is found there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a row with no more than %1 cells</source>
        <translation>单元格不超过 %1 个的行</translation>
    </message>
    <message>
        <source>a row with fewer cells</source>
        <translation>单元格更少的行</translation>
    </message>
    <message>
        <source>choices are locked once a run exists; only supplementary ones may still come</source>
        <translation>预录之后志愿已锁定，只能再收补填志愿</translation>
    </message>
    <message>
        <source>the candidate belongs to %1, and this result is of %2</source>
        <translation>该考生属于“%1”，而本结果是“%2”的</translation>
    </message>
    <message>
        <source>the candidate belongs to another line area</source>
        <translation>该考生属于其他划线区域</translation>
    </message>
    <message>
        <source>a date, or two dates in square brackets</source>
        <translation>一个日期，或方括号中的两个日期</translation>
    </message>
    <message>
        <source>an interview score, as the program asks for %1 or more</source>
        <translation>面试成绩，该专业要求不低于 %1</translation>
    </message>
    <message>
        <source>an interview score, as the program asks for one</source>
        <translation>面试成绩，该专业要求面试</translation>
    </message>
    <message>
        <source>this is not the identity number the season has of the candidate</source>
        <translation>与本招生年度登记的该考生身份证号不一致</translation>
    </message>
    <message>
        <source>the candidate holds no admission</source>
        <translation>该考生没有有效的录取</translation>
    </message>
    <message>
        <source>the candidate is admitted at %1</source>
        <translation>该考生已由学校 %1 录取</translation>
    </message>
    <message>
        <source>the candidate is admitted at another school</source>
        <translation>该考生已由其他学校录取</translation>
    </message>
    <message>
        <source>this admission is past confirming (%1)</source>
        <translation>此录取已过确认环节（%1）</translation>
    </message>
    <message>
        <source>this admission is past confirming</source>
        <translation>此录取已过确认环节</translation>
    </message>
    <message>
        <source>the last day to confirm was %1</source>
        <translation>确认截止日期为 %1，已经截止</translation>
    </message>
    <message>
        <source>the last day to confirm is over</source>
        <translation>确认已经截止</translation>
    </message>
    <message>
        <source>this program was refused and takes nobody</source>
        <translation>此专业未通过审核，不能招生</translation>
    </message>
    <message>
        <source>no seat is left in this program (limit: %1)</source>
        <translation>此专业已无空余名额（计划数 %1）</translation>
    </message>
    <message>
        <source>no seat is left in this program</source>
        <translation>此专业已无空余名额</translation>
    </message>
    <message>
        <source>the interview score %1 lies below the program&apos;s minimum %2</source>
        <translation>面试成绩 %1 低于该专业面试最低分 %2</translation>
    </message>
    <message>
        <source>the interview score lies below the program&apos;s minimum</source>
        <translation>面试成绩低于该专业面试最低分</translation>
    </message>
    <message>
        <source>only an approved admission can be registered; this one is %1</source>
        <translation>只有已审批的录取才能注册，此录取的状态为“%1”</translation>
    </message>
    <message>
        <source>only an approved admission can be registered</source>
        <translation>只有已审批的录取才能注册</translation>
    </message>
    <message>
        <source>the candidate is registered and so has arrived</source>
        <translation>该考生已注册，说明已经报到</translation>
    </message>
    <message>
        <source>this sheet lacks the columns: %1</source>
        <translation>此工作表缺少列：%1</translation>
    </message>
    <message>
        <source>this sheet lacks columns that are needed</source>
        <translation>此工作表缺少必需的列</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>county, municipality or province (县, 市, 省)</source>
        <translation>县、市或省(county, municipality, province)</translation>
    </message>
    <message>
        <source>pending, approved or refused (待定, 同意, 不同意)</source>
        <translation>待定、同意或不同意(pending, approved, refused)</translation>
    </message>
    <message>
        <source>the filing of this school has been accepted, so this may no longer change</source>
        <translation>该校的申报已通过，此项不能再改</translation>
    </message>
    <message>
        <source>the filing names no program</source>
        <translation>申报中没有专业</translation>
    </message>
    <message>
        <source>this program states no tuition</source>
        <translation>该专业未填学费</translation>
    </message>
    <message>
        <source>this program states no seats</source>
        <translation>该专业未填计划数</translation>
    </message>
    <message>
        <source>this program was not in last year&apos;s filing</source>
        <translation>该专业上年没有申报</translation>
    </message>
    <message>
        <source>a document is needed and not attached: %1</source>
        <translation>缺少必需的材料：%1</translation>
    </message>
    <message>
        <source>a document that is needed is not attached</source>
        <translation>缺少必需的材料</translation>
    </message>
    <message>
        <source>nobody is on record as a signer of the commitment to fair recruiting</source>
        <translation>规范招生承诺书还没有签署人记录</translation>
    </message>
    <message>
        <source>submitted on %1, after the last day %2</source>
        <translation>于 %1 提交，晚于截止日期 %2</translation>
    </message>
    <message>
        <source>submitted after the last day</source>
        <translation>晚于截止日期提交</translation>
    </message>
    <message>
        <source>%1 seats are planned, here and elsewhere, above the capacity of %2</source>
        <translation>市内外计划共 %1 人，超过学位数 %2</translation>
    </message>
    <message>
        <source>more seats are planned than the capacity allows</source>
        <translation>计划数超过学位数</translation>
    </message>
    <message>
        <source>%1 seats are planned, and %2 were filled last year</source>
        <translation>计划 %1 人，上年录取 %2 人</translation>
    </message>
    <message>
        <source>many more seats are planned than were filled last year</source>
        <translation>计划数比上年录取数多出较多</translation>
    </message>
    <message>
        <source>the programs of %1 have %2 seats together, more than its limit of %3; the limit holds</source>
        <translation>%1各专业计划数合计%2，超过总限额%3；以总限额为准</translation>
    </message>
    <message>
        <source>the programs of the school have more seats together than its limit; the limit holds</source>
        <translation>该校各专业计划数合计超过总限额；以总限额为准</translation>
    </message>
    <message>
        <source>the limit of %1 is %2, above its capacity of %3</source>
        <translation>%1的总限额为%2，超过学位数%3</translation>
    </message>
    <message>
        <source>the limit is above the school&apos;s capacity</source>
        <translation>总限额超过该校学位数</translation>
    </message>
    <message>
        <source>%1 has %2 seats that are allotted to no district</source>
        <translation>%1尚有%2个计划未分配到县（市、区）</translation>
    </message>
    <message>
        <source>the school has seats that are allotted to no district</source>
        <translation>该校尚有计划未分配到县（市、区）</translation>
    </message>
    <message>
        <source>%1 has a plan, but its filing is not published, so nobody can be placed there</source>
        <translation>%1有招生计划，但招生资质尚未公布，无法录取考生</translation>
    </message>
    <message>
        <source>the school has a plan, but its filing is not published, so nobody can be placed there</source>
        <translation>该校有招生计划，但招生资质尚未公布，无法录取考生</translation>
    </message>
    <message>
        <source>the plan of %1 is set by %2, but all its filings are reviewed by another authority</source>
        <translation>%1的招生计划由%2管理，但其资质申报都由另一部门审核</translation>
    </message>
    <message>
        <source>the school&apos;s plan is set by one authority, its filings are reviewed by another</source>
        <translation>该校招生计划与资质申报的主管部门不一致</translation>
    </message>
    <message>
        <source>the plan of %1 was issued under %2 by %3, which no longer sets it</source>
        <translation>%1的招生计划由%3按%2下达，但该部门现已不管理该校计划</translation>
    </message>
    <message>
        <source>the school&apos;s plan was issued by an authority that no longer sets it</source>
        <translation>该校招生计划的下达部门现已不管理该校计划</translation>
    </message>
    <message>
        <source>%1 of its seats are held by admissions or taken by sanctions, so there cannot be fewer</source>
        <translation>已有%1个计划被录取占用或因处理扣减，不能少于此数</translation>
    </message>
    <message>
        <source>more seats are held by admissions or taken by sanctions than would be left</source>
        <translation>被录取占用或因处理扣减的计划多于修改后的计划数</translation>
    </message>
    <message>
        <source>the seats of %1 are open to all districts and a batch stands on them, so they can no longer be divided</source>
        <translation>%1的计划面向所有县（市、区）且已用于批次预录，不能再分到县（市、区）</translation>
    </message>
    <message>
        <source>the seats are open to all districts and a batch stands on them, so they can no longer be divided</source>
        <translation>该计划面向所有县（市、区）且已用于批次预录，不能再分到县（市、区）</translation>
    </message>
    <message>
        <source>morning or afternoon (上午, 下午)</source>
        <translation>上午或下午</translation>
    </message>
    <message>
        <source>a day in the year %1</source>
        <translation>%1 年内的日期</translation>
    </message>
    <message>
        <source>a day in the year of the season</source>
        <translation>本年度内的日期</translation>
    </message>
    <message>
        <source>the team is at %1 at this time and cannot be in two places</source>
        <translation>该组此时已安排到%1，不能同时到两处</translation>
    </message>
    <message>
        <source>the team is elsewhere at this time and cannot be in two places</source>
        <translation>该组此时已有安排，不能同时到两处</translation>
    </message>
    <message>
        <source>this is the value now; it was “%1” when you looked</source>
        <translation>这是现在的值；您查看时为“%1”</translation>
    </message>
    <message>
        <source>the value has changed since you looked</source>
        <translation>您查看之后，值已改变</translation>
    </message>
    <message>
        <source>only rows of the school %1 are replaced, and this is not one of them</source>
        <translation>本次只替换学校 %1 的记录，本行不属于该校</translation>
    </message>
    <message>
        <source>only one school’s rows are replaced, and this is another one’s</source>
        <translation>本次只替换一所学校的记录，本行属于其他学校</translation>
    </message>
    <message>
        <source>only rows of the district %1 are replaced, and this is not one of them</source>
        <translation>本次只替换区县 %1 的记录，本行不属于该区县</translation>
    </message>
    <message>
        <source>only one district’s rows are replaced, and this is another one’s</source>
        <translation>本次只替换一个区县的记录，本行属于其他区县</translation>
    </message>
    <message>
        <source>this candidate cannot be taken: %1</source>
        <translation>该考生不能录取：%1</translation>
    </message>
    <message>
        <source>this candidate cannot be taken</source>
        <translation>该考生不能录取</translation>
    </message>
    <message>
        <source>the school may not recruit this year</source>
        <translation>该校今年不得招生</translation>
    </message>
    <message>
        <source>a seat there was declined, or refused by the school, before</source>
        <translation>此前已放弃该校或被该校退档</translation>
    </message>
    <message>
        <source>the school has no seats for candidates of district %1</source>
        <translation>该校没有面向区县 %1 的计划</translation>
    </message>
    <message>
        <source>the school has no seats for the candidate&apos;s district</source>
        <translation>该校没有面向考生所在区县的计划</translation>
    </message>
    <message>
        <source>no seat is left there</source>
        <translation>该处已无空余计划</translation>
    </message>
    <message>
        <source>the proof of the candidate&apos;s category is not named</source>
        <translation>未填写考生类别证明</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1: %2 of %3 rows would be imported; nothing was changed.</source>
        <translation>%1：共 %3 行，可导入 %2 行；数据未作任何改动。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows imported.</source>
        <translation>%1：共 %3 行，已导入 %2 行。</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>districts</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>junior-high schools</source>
        <translation>初中学校</translation>
    </message>
    <message>
        <source>junior-high rolls</source>
        <translation>在籍毕业生数</translation>
    </message>
    <message>
        <source>recruiting schools</source>
        <translation>招生学校</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>招生专业</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>招生计划</translation>
    </message>
    <message>
        <source>plans of the general high schools</source>
        <translation>普高招生计划</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>graduation certificates</source>
        <translation>毕业证书</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>interview scores</source>
        <translation>面试成绩</translation>
    </message>
    <message>
        <source>cut-off lines</source>
        <translation>普高最低录取控制分数线</translation>
    </message>
    <message>
        <source>result of the general high schools</source>
        <translation>普高录取结果</translation>
    </message>
    <message>
        <source>confirmations</source>
        <translation>录取确认</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>报到情况</translation>
    </message>
    <message>
        <source>directory of contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>live admissions</source>
        <translation>有效录取</translation>
    </message>
    <message>
        <source>seats in all</source>
        <translation>计划总数</translation>
    </message>
    <message>
        <source>reviewed filings</source>
        <translation>已审核的申报</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>inspections</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>school visits</source>
        <translation>走访安排</translation>
    </message>
    <message>
        <source>career-guidance lessons</source>
        <translation>职业指导课</translation>
    </message>
    <message>
        <source>promotion material</source>
        <translation>宣传材料</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>宣传活动</translation>
    </message>
    <message>
        <source>posters</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>reported visits</source>
        <translation>走访报告</translation>
    </message>
    <message>
        <source>duplicate registrations</source>
        <translation>重复学籍</translation>
    </message>
    <message>
        <source>entries of the supplement</source>
        <translation>补录名单</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s own code</comment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>no line yet</source>
        <translation>尚未划线</translation>
    </message>
    <message>
        <source>nobody at or above the line</source>
        <translation>线上无人</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>待移交</translation>
    </message>
    <message>
        <source>changed since it was handed over</source>
        <translation>移交后有变动</translation>
    </message>
    <message>
        <source>result missing</source>
        <translation>录取结果未到</translation>
    </message>
    <message>
        <source>result imported</source>
        <translation>录取结果已导入</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>last year&apos;s line</source>
        <translation>上年分数线</translation>
    </message>
    <message>
        <source>fills the general seats</source>
        <translation>恰好满足普高计划</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>admission list</source>
        <translation>录取名册</translation>
    </message>
    <message>
        <source>candidates not placed</source>
        <translation>未录取考生</translation>
    </message>
    <message>
        <source>candidates at or above the line</source>
        <translation>上线考生</translation>
    </message>
    <message>
        <source>free seats</source>
        <translation>剩余名额</translation>
    </message>
    <message>
        <source>directory of schools for the choices</source>
        <translation>志愿填报学校目录</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>call sheet</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>qualification booklet</source>
        <translation>招生资质手册</translation>
    </message>
    <message>
        <source>report to the provincial platform</source>
        <translation>省级平台上报表</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>招生海报</translation>
    </message>
    <message>
        <source>registration files</source>
        <translation>学籍注册数据</translation>
    </message>
    <message>
        <source>left out of registration</source>
        <translation>未列入学籍注册名单</translation>
    </message>
    <message>
        <source>approved, but not arrived</source>
        <translation>已审批未报到名单</translation>
    </message>
    <message>
        <source>results for publication</source>
        <translation>录取结果公示名单</translation>
    </message>
    <message>
        <source>applied to general schools without vocational choices</source>
        <translation>报考普高未填中职志愿考生名单</translation>
    </message>
    <message>
        <source>approval form</source>
        <translation>审批表</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>evaluation sheet</source>
        <translation>考核表</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>登记簿无此号</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>伪造</translation>
    </message>
    <message>
        <source>cannot be proved</source>
        <translation>无法证实</translation>
    </message>
    <message>
        <source>The season issued it as it reads.</source>
        <translation>本招生年度签发，内容属实。</translation>
    </message>
    <message>
        <source>The season issued it, but it stands no longer.</source>
        <translation>本招生年度签发，但已不再有效。</translation>
    </message>
    <message>
        <source>The season signed it, but its register does not have it.</source>
        <translation>带本招生年度签名，但登记簿中没有。</translation>
    </message>
    <message>
        <source>The season did not issue it: the signature does not hold.</source>
        <translation>不是本招生年度签发：签名不成立。</translation>
    </message>
    <message>
        <source>It bears no signature, as a trial season has no key: nobody can prove it.</source>
        <translation>不带签名（试用年度没有密钥）：无法证实。</translation>
    </message>
    <message>
        <source>what it said has changed</source>
        <translation>所载内容已变更</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>ordinals</name>
    <message>
        <source>first</source>
        <translation>一</translation>
    </message>
    <message>
        <source>second</source>
        <translation>二</translation>
    </message>
    <message>
        <source>third</source>
        <translation>三</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>四</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>五</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>八</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>九</translation>
    </message>
    <message>
        <source>tenth</source>
        <translation>十</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>第 %1 批</translation>
    </message>
    <message>
        <source>%1 batch</source>
        <translation>第%1批</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>第 %1 志愿</translation>
    </message>
    <message>
        <source>%1 choice</source>
        <translation>第%1志愿</translation>
    </message>
</context>
<context>
    <name>outward</name>
    <message>
        <source>county</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>outside the city (%1)</source>
        <translation>外市（%1）</translation>
    </message>
</context>
<context>
    <name>publicity</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>meeting of principals</source>
        <translation>校长会</translation>
    </message>
    <message>
        <source>meeting of homeroom teachers</source>
        <translation>班主任会</translation>
    </message>
    <message>
        <source>parents’ evening</source>
        <translation>家长会</translation>
    </message>
    <message>
        <source>open day</source>
        <translation>校园开放日</translation>
    </message>
    <message>
        <source>mobilisation after the examination</source>
        <translation>考后动员</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>宣讲</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>leaflet</source>
        <translation>宣传单</translation>
    </message>
    <message>
        <source>brochure</source>
        <translation>招生简章</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>WeChat account</source>
        <translation>微信公众号</translation>
    </message>
    <message>
        <source>short video</source>
        <translation>短视频</translation>
    </message>
    <message>
        <source>radio and television</source>
        <translation>广播电视</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>报刊</translation>
    </message>
    <message>
        <source>talk on site</source>
        <translation>现场宣讲</translation>
    </message>
    <message>
        <source>in every class</source>
        <translation>各班已张贴</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未贴齐</translation>
    </message>
    <message>
        <source>taken down early</source>
        <translation>提前撤下</translation>
    </message>
    <message>
        <source>classes not known</source>
        <translation>班数不详</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>联合</translation>
    </message>
</context>
<context>
    <name>ranking keys</name>
    <message>
        <source>total score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>comprehensive evaluation</source>
        <translation>综合素质评价</translation>
    </message>
    <message>
        <source>interview score</source>
        <translation>面试成绩</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>candidate number</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between the subjects of a sum</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a sum of subjects</comment>
        <translation>%1合计</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>not approved yet</source>
        <translation>尚未审批</translation>
    </message>
    <message>
        <source>school or program without a filing</source>
        <translation>学校或专业未备案</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>超计划</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>未报到</translation>
    </message>
    <message>
        <source>arrival not reported</source>
        <translation>学校未上报报到情况</translation>
    </message>
    <message>
        <source>duplicate not settled</source>
        <translation>重复学籍待处理</translation>
    </message>
    <message>
        <source>released to another school</source>
        <translation>已放出到其他学校</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>保留在本校</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已放出</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放出</translation>
    </message>
    <message>
        <source>pre-admitted</source>
        <translation>预录</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已报到</translation>
    </message>
    <message>
        <source>found registered elsewhere</source>
        <translation>查出重复学籍</translation>
    </message>
    <message>
        <source>duplicate settled: stays here</source>
        <translation>重复学籍处理：保留</translation>
    </message>
    <message>
        <source>duplicate settled: released</source>
        <translation>重复学籍处理：放出</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>转学转专业</translation>
    </message>
    <message>
        <source>released, the admission ended</source>
        <translation>已放出，录取终止</translation>
    </message>
    <message>
        <source>released, on the record only</source>
        <translation>已放出，仅作记录</translation>
    </message>
    <message>
        <source>returned: %1 again</source>
        <translation>退回：恢复为%1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>文号 %1</translation>
    </message>
    <message>
        <source>proof: %1</source>
        <translation>证明：%1</translation>
    </message>
    <message>
        <source>with the consent of %1</source>
        <translation>经 %1 同意</translation>
    </message>
</context>
<context>
    <name>rejects</name>
    <message>
        <source>row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The rule book of %1 is in force.</source>
        <translation>%1 年招生规则已生效。</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>ready to run</source>
        <translation>可以预录</translation>
    </message>
    <message>
        <source>admitting</source>
        <translation>录取中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>The code of the district or county</source>
        <translation>区县代码</translation>
    </message>
    <message>
        <source>The code of the district where the school stands; of a school outside the city, its place</source>
        <translation>学校所在区县的代码；外市学校填所在地</translation>
    </message>
    <message>
        <source>Whom the seats are for: empty for the school&apos;s whole plan, a district&apos;s code for its share, * for all districts not named</source>
        <translation>计划面向哪个区县：空为全校总计划，填代码为分到该区县的计划，* 为其余未列区县</translation>
    </message>
    <message>
        <source>The code of the district on whose school roll the candidate is</source>
        <translation>考生学籍所在区县的代码</translation>
    </message>
    <message>
        <source>The name of the district</source>
        <translation>区县名称</translation>
    </message>
    <message>
        <source>The name of the junior-high school</source>
        <translation>初中名称</translation>
    </message>
    <message>
        <source>The name of the recruiting school, as it is published</source>
        <translation>招生学校全称，与公示一致</translation>
    </message>
    <message>
        <source>The name of the program</source>
        <translation>专业名称</translation>
    </message>
    <message>
        <source>The candidate&apos;s name as in the household register</source>
        <translation>考生姓名，与户口簿一致</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>The area of one cut-off line; districts that write the same name share it</source>
        <translation>划定同一条分数线的区域；名称相同的区县共用一条线</translation>
    </message>
    <message>
        <source>Whether the district is part of the city proper</source>
        <translation>是否属于市城区</translation>
    </message>
    <message>
        <source>The code of the junior-high school</source>
        <translation>初中学校代码</translation>
    </message>
    <message>
        <source>The code of the junior-high school the candidate comes from</source>
        <translation>考生毕业初中的代码</translation>
    </message>
    <message>
        <source>How many graduates are on the school&apos;s roll</source>
        <translation>在籍毕业生人数</translation>
    </message>
    <message>
        <source>How many graduating classes there are</source>
        <translation>毕业班个数</translation>
    </message>
    <message>
        <source>The code of the recruiting school</source>
        <translation>招生学校代码</translation>
    </message>
    <message>
        <source>What kind of school it is</source>
        <translation>学校类别</translation>
    </message>
    <message>
        <source>What kind of candidate it is</source>
        <translation>考生类别</translation>
    </message>
    <message>
        <source>Who runs the school</source>
        <translation>办学性质</translation>
    </message>
    <message>
        <source>Who founded the school and answers for it</source>
        <translation>举办者（主管单位）</translation>
    </message>
    <message>
        <source>The code under which the city or prefecture recruits</source>
        <translation>市州招生代码</translation>
    </message>
    <message>
        <source>Where the school teaches</source>
        <translation>办学地点</translation>
    </message>
    <message>
        <source>Where mail reaches the candidate</source>
        <translation>考生通讯地址</translation>
    </message>
    <message>
        <source>The school&apos;s website</source>
        <translation>学校网址</translation>
    </message>
    <message>
        <source>The telephone number for questions about admission</source>
        <translation>招生咨询电话</translation>
    </message>
    <message>
        <source>The telephone number of the candidate or the guardian</source>
        <translation>考生或监护人联系电话</translation>
    </message>
    <message>
        <source>The person&apos;s telephone number</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>What the school says of itself in the brochure</source>
        <translation>招生简章内容</translation>
    </message>
    <message>
        <source>How many pupils the school has room for</source>
        <translation>学位数</translation>
    </message>
    <message>
        <source>Whether the filing of the school is accepted and published already</source>
        <translation>学校备案是否已审核并公示</translation>
    </message>
    <message>
        <source>The code of the program in the national catalogue</source>
        <translation>专业目录中的专业代码</translation>
    </message>
    <message>
        <source>The code of the program the interview was for; empty where it was for the school</source>
        <translation>面试所报专业的代码；面向全校的面试留空</translation>
    </message>
    <message>
        <source>How many years the program takes</source>
        <translation>学制（年）</translation>
    </message>
    <message>
        <source>What a school year costs</source>
        <translation>每学年学费</translation>
    </message>
    <message>
        <source>How many the program plans to take</source>
        <translation>该专业计划招生人数</translation>
    </message>
    <message>
        <source>How many may be admitted; 0 gives the district no seats</source>
        <translation>计划招生人数；填 0 表示该区县没有计划</translation>
    </message>
    <message>
        <source>How many the general high school plans to take</source>
        <translation>普通高中计划招生人数</translation>
    </message>
    <message>
        <source>The lowest interview score taken; empty where no interview is asked for</source>
        <translation>面试最低合格分；不要求面试的专业留空</translation>
    </message>
    <message>
        <source>The name of the general high school</source>
        <translation>普通高中名称</translation>
    </message>
    <message>
        <source>The number on the examination card</source>
        <translation>准考证上的考生号</translation>
    </message>
    <message>
        <source>The candidate&apos;s identity number</source>
        <translation>考生身份证号</translation>
    </message>
    <message>
        <source>The code or name of the district of the household register</source>
        <translation>户籍所在区县的代码或名称</translation>
    </message>
    <message>
        <source>The class, as the school counts it</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Whether the graduation certificate was granted; empty where that is not known yet</source>
        <translation>是否取得毕业证；尚未确定的留空</translation>
    </message>
    <message>
        <source>Whether the candidate applied to a general high school</source>
        <translation>是否报考普通高中</translation>
    </message>
    <message>
        <source>The total that the examination office issued; it is not recomputed</source>
        <translation>考试机构公布的总分，不重新计算</translation>
    </message>
    <message>
        <source>The score in this subject</source>
        <translation>该科成绩</translation>
    </message>
    <message>
        <source>The grade of the comprehensive evaluation</source>
        <translation>综合素质评价等级</translation>
    </message>
    <message>
        <source>The ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>The number on the school roll</source>
        <translation>学籍号</translation>
    </message>
    <message>
        <source>The kind of household register</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>The guardian&apos;s name</source>
        <translation>监护人姓名</translation>
    </message>
    <message>
        <source>The code of a school the candidate chooses; empty for no choice</source>
        <translation>所报学校的代码；不填报则留空</translation>
    </message>
    <message>
        <source>When the choices were submitted; empty where in time</source>
        <translation>志愿提交时间；按时提交的可留空</translation>
    </message>
    <message>
        <source>Whether these are supplementary choices</source>
        <translation>是否为补填志愿</translation>
    </message>
    <message>
        <source>The score in the interview</source>
        <translation>面试成绩</translation>
    </message>
    <message>
        <source>The lowest total that is admitted</source>
        <translation>最低录取控制分数线</translation>
    </message>
    <message>
        <source>The interview score that the program goes by; empty for the one on record</source>
        <translation>专业所依据的面试成绩；留空则用已录入的成绩</translation>
    </message>
    <message>
        <source>When the candidate confirmed in person</source>
        <translation>考生到校确认的时间</translation>
    </message>
    <message>
        <source>Whether the candidate arrived at the school</source>
        <translation>考生是否报到</translation>
    </message>
    <message>
        <source>The office or school</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>The post held there</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>What the person is responsible for</source>
        <translation>负责的工作</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>A code, typed with all its zeros</source>
        <translation>代码，首位的 0 也要填</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>A number with no more than two decimals</source>
        <translation>数字，最多两位小数</translation>
    </message>
    <message>
        <source>Yuan, with no more than two decimals</source>
        <translation>金额（元），最多两位小数</translation>
    </message>
    <message>
        <source>Years, such as 3 or 2.5+0.5</source>
        <translation>年数，如 3 或 2.5+0.5</translation>
    </message>
    <message>
        <source>Yes or no, chosen from the list</source>
        <translation>从下拉列表中选择是或否</translation>
    </message>
    <message>
        <source>Day and time, such as 2021-07-18T09:30</source>
        <translation>日期和时间，如 2021-07-18T09:30</translation>
    </message>
    <message>
        <source>18 characters, the last of which may be X</source>
        <translation>18 位，末位可为 X</translation>
    </message>
    <message>
        <source>A to E, or how often each grade was given, such as 4A1B</source>
        <translation>A 至 E，或各等级的个数，如 4A1B</translation>
    </message>
    <message>
        <source>Chosen from the list of codes; the names stand beside them on their sheet</source>
        <translation>从代码列表中选择；名称见“代码表”工作表</translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation>从下拉列表中选择</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>填写不符合要求</translation>
    </message>
    <message>
        <source>Here belongs: %1.</source>
        <translation>此处应填：%1。</translation>
    </message>
    <message>
        <source>Here belongs: %1. Keep it all the same?</source>
        <translation>此处应填：%1。仍要保留吗？</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>Only the sheet &quot;%1&quot; is read. One record a row, from the second row on; the header stays as it is.</source>
        <translation>只读取工作表“%1”。从第二行起，每行一条记录；表头请勿改动。</translation>
    </message>
    <message>
        <source>Columns with a yellow header must be filled in, the others may stay empty. Point at a header to see what belongs there.</source>
        <translation>黄色表头的列必填，其余可不填。鼠标指向表头可查看填写要求。</translation>
    </message>
    <message>
        <source>Codes and identity numbers are texts here: zeros at the front stay. Copy in values only, so that the lists stay.</source>
        <translation>代码和证件号码均为文本，首位的 0 会保留。粘贴时请选择“只粘贴数值”，以免破坏下拉列表。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>是否必填</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>A day, such as 2021-05-17</source>
        <translation>日期，例如 2021-05-17</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>pre-admitted</source>
        <translation>预录</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已审批</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>released</source>
        <translation>逾期释放</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>退档</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>退档</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>secondary vocational school</source>
        <translation>中职学校</translation>
    </message>
    <message>
        <source>technician school</source>
        <translation>技工学校</translation>
    </message>
    <message>
        <source>five-year vocational college</source>
        <translation>五年制高职</translation>
    </message>
    <message>
        <source>school outside the city</source>
        <translation>外市州学校</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公办</translation>
    </message>
    <message>
        <source>private</source>
        <translation>民办</translation>
    </message>
    <message>
        <source>current junior-high graduate</source>
        <translation>应届初中毕业生</translation>
    </message>
    <message>
        <source>earlier junior-high graduate</source>
        <translation>往届初中毕业生</translation>
    </message>
    <message>
        <source>senior-high graduate</source>
        <translation>高中毕业生</translation>
    </message>
    <message>
        <source>veteran</source>
        <translation>退役士兵</translation>
    </message>
    <message>
        <source>returning migrant worker</source>
        <translation>返乡农民工</translation>
    </message>
    <message>
        <source>unemployed urban youth</source>
        <translation>城镇待业青年</translation>
    </message>
    <message>
        <source>choice first</source>
        <translation>志愿优先</translation>
    </message>
    <message>
        <source>score first</source>
        <translation>平行志愿</translation>
    </message>
    <message>
        <source>deferred acceptance</source>
        <translation>延迟录取</translation>
    </message>
    <message>
        <source>supplement, entered one by one</source>
        <translation>调剂补录</translation>
    </message>
    <message>
        <source>supplementary choices, else those of the first batch</source>
        <translation>补填志愿，未补填的用原志愿</translation>
    </message>
    <message>
        <source>supplementary choices</source>
        <translation>补填志愿</translation>
    </message>
    <message>
        <source>second choices of the first batch</source>
        <translation>第二志愿</translation>
    </message>
    <message>
        <source>municipal education bureau</source>
        <translation>市教育局</translation>
    </message>
    <message>
        <source>municipal labour bureau</source>
        <translation>市人社局</translation>
    </message>
    <message>
        <source>county education bureau</source>
        <translation>县教育局</translation>
    </message>
    <message>
        <source>county labour bureau</source>
        <translation>县人社局</translation>
    </message>
    <message>
        <source>admissions office</source>
        <translation>市中职招生办</translation>
    </message>
    <message>
        <source>recruiting school</source>
        <translation>招生学校</translation>
    </message>
    <message>
        <source>junior-high school</source>
        <translation>初中学校</translation>
    </message>
    <message>
        <source>discipline office</source>
        <translation>纪检部门</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>督查人员</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>physics</source>
        <translation>物理</translation>
    </message>
    <message>
        <source>chemistry</source>
        <translation>化学</translation>
    </message>
    <message>
        <source>morality and law</source>
        <translation>道德与法治</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>biology</source>
        <translation>生物</translation>
    </message>
    <message>
        <source>geography</source>
        <translation>地理</translation>
    </message>
    <message>
        <source>physical education</source>
        <translation>体育</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>参加录取</translation>
    </message>
    <message>
        <source>no graduation certificate</source>
        <translation>无毕业证书</translation>
    </message>
    <message>
        <source>admitted by a general high school</source>
        <translation>已被普高录取</translation>
    </message>
    <message>
        <source>holds a vocational admission</source>
        <translation>已有职业学校录取结果</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>void: school not in the directory</source>
        <translation>无效：目录中无此校</translation>
    </message>
    <message>
        <source>void: repeats an earlier choice</source>
        <translation>无效：与前面志愿重复</translation>
    </message>
    <message>
        <source>void: filed outside the window</source>
        <translation>无效：不在填报时间内</translation>
    </message>
    <message>
        <source>void: school may not recruit</source>
        <translation>无效：学校无招生资格</translation>
    </message>
    <message>
        <source>void: declined or rejected there before</source>
        <translation>无效：此前已放弃或被退档</translation>
    </message>
    <message>
        <source>no seats for the district</source>
        <translation>无面向本县区的计划</translation>
    </message>
    <message>
        <source>seats taken before</source>
        <translation>计划已录满</translation>
    </message>
    <message>
        <source>stood behind the last one taken</source>
        <translation>排在录取末位之后</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>录取</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未轮到</translation>
    </message>
    <message>
        <source>not in the pool</source>
        <translation>不参加录取</translation>
    </message>
    <message>
        <source>no choice filed</source>
        <translation>未填志愿</translation>
    </message>
    <message>
        <source>every choice void</source>
        <translation>志愿全部无效</translation>
    </message>
    <message>
        <source>added after the run</source>
        <translation>预录后补入</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>面向全市</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>平</translation>
    </message>
    <message>
        <source>seats left</source>
        <translation>有余</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>超限额</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>last year&apos;s admissions</source>
        <translation>上年录取数</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>考生数</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>须说明</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>below</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>within</source>
        <translation>在范围内</translation>
    </message>
    <message>
        <source>above</source>
        <translation>偏高</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>not divided</source>
        <translation>未分县</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Recruiting plans issued under %1 by %2</source>
        <translation>招生计划下达表（%1，%2）</translation>
    </message>
    <message>
        <source>Recruiting plans adjusted under %1 by %2</source>
        <translation>招生计划调整表（%1，%2）</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>待审定</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>不予更正</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>School code</source>
        <translation>学校代码</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>办学性质</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>举办者</translation>
    </message>
    <message>
        <source>Recruiting code</source>
        <translation>招生代码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>学位数</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>专业数</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>计划限额</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>分县合计</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>资质状态</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>专业代码</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>学制</translation>
    </message>
    <message>
        <source>Tuition</source>
        <translation>学费</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已录</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Interview minimum</source>
        <translation>面试最低分</translation>
    </message>
    <message>
        <source>Seats for</source>
        <translation>计划范围</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>末位轮次</translation>
    </message>
    <message>
        <source>Last total</source>
        <translation>末位总分</translation>
    </message>
    <message>
        <source>Competed</source>
        <translation>参加排队</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>录取情况</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Junior-high</source>
        <translation>毕业学校</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Candidate category</source>
        <translation>考生类别</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>毕业证</translation>
    </message>
    <message>
        <source>Applied to general</source>
        <translation>报考普高</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>综合素质</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>第一志愿</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>第二志愿</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>录取</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>志愿序</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Line area</source>
        <translation>划线区域</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生数</translation>
    </message>
    <message>
        <source>At or above the line</source>
        <translation>线上人数</translation>
    </message>
    <message>
        <source>General result</source>
        <translation>普高录取结果</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>预录次数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>录取模式</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>参加录取</translation>
    </message>
    <message>
        <source>Pre-admitted</source>
        <translation>预录</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未预录</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原结果</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新结果</translation>
    </message>
    <message>
        <source>Vocational</source>
        <translation>中职</translation>
    </message>
    <message>
        <source>General</source>
        <translation>普高</translation>
    </message>
    <message>
        <source>Vocational share</source>
        <translation>中职占比</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>职普比</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>应届毕业生</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>升学人数</translation>
    </message>
    <message>
        <source>Entry rate</source>
        <translation>升学率</translation>
    </message>
    <message>
        <source>Against the band</source>
        <translation>与目标区间比</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知书编号</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>城区</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>Why before</source>
        <translation>此前原因</translation>
    </message>
    <message>
        <source>Why after</source>
        <translation>此后原因</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>净增</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>When</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Row is</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>In the season</source>
        <translation>现有数据</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Live admissions</source>
        <translation>有效录取</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>去向不明</translation>
    </message>
    <message>
        <source>Vocational part</source>
        <translation>中职占比</translation>
    </message>
    <message>
        <source>General part</source>
        <translation>普高占比</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>区间下限</translation>
    </message>
    <message>
        <source>Band to</source>
        <translation>区间上限</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>招生简章</translation>
    </message>
    <message>
        <source>Study mode</source>
        <translation>学制模式</translation>
    </message>
    <message>
        <source>Basis of the capacity</source>
        <translation>学位核定依据</translation>
    </message>
    <message>
        <source>Provincial document</source>
        <translation>省级批文号</translation>
    </message>
    <message>
        <source>Home approval</source>
        <translation>属地同意函</translation>
    </message>
    <message>
        <source>Permission to file late</source>
        <translation>逾期准许</translation>
    </message>
    <message>
        <source>Stopped by order</source>
        <translation>停招文号</translation>
    </message>
    <message>
        <source>Days waiting</source>
        <translation>等待天数</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年申报</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Beside last year</source>
        <translation>与上年相比</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>招生地</translation>
    </message>
    <message>
        <source>Filed up to</source>
        <translation>备案层级</translation>
    </message>
    <message>
        <source>Programs&apos; seats</source>
        <translation>专业计划数</translation>
    </message>
    <message>
        <source>Last plan</source>
        <translation>上年计划</translation>
    </message>
    <message>
        <source>On roll</source>
        <translation>在籍毕业生</translation>
    </message>
    <message>
        <source>Graduates last year</source>
        <translation>上年毕业生</translation>
    </message>
    <message>
        <source>Share of supply</source>
        <translation>生源占比</translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation>不分县计划</translation>
    </message>
    <message>
        <source>Vocational last year</source>
        <translation>上年中职录取</translation>
    </message>
    <message>
        <source>General last year</source>
        <translation>上年普高录取</translation>
    </message>
    <message>
        <source>General seats</source>
        <translation>普高计划</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>文件类别</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>计划项目</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>接受理由</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>线索号</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>违规行为</translation>
    </message>
    <message>
        <source>Kind of offender</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>处理号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理种类</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销人数</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>已扣</translation>
    </message>
    <message>
        <source>Open claim</source>
        <translation>待扣</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>出现于</translation>
    </message>
    <message>
        <source>Times named</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Inspectors from</source>
        <translation>督查来自</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>督查人员</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Junior-high school</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>联合</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>报备日期</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>已上课</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>还差课数</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>毕业班</translation>
    </message>
    <message>
        <source>With posters</source>
        <translation>已贴班级</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>撤下日期</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见情况</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>资质手册</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>核准日期</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>领取单位</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>签收凭据</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本市申报</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>省级平台</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印次数</translation>
    </message>
    <message>
        <source>Last printed</source>
        <translation>最近打印</translation>
    </message>
    <message>
        <source>Why void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>作废时间</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始编号</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>终止编号</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号数</translation>
    </message>
    <message>
        <source>Numbers left</source>
        <translation>剩余编号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>Given out at</source>
        <translation>分配时间</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>录取</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审批</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已报到</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>未报到</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未上报</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Open duplicates</source>
        <translation>待处理重复</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明编号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Other school</source>
        <translation>另一学校</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>另一学籍号</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转学</translation>
    </message>
    <message>
        <source>From school</source>
        <translation>转出学校</translation>
    </message>
    <message>
        <source>From program</source>
        <translation>转出专业</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>As a line</source>
        <translation>作为分数线</translation>
    </message>
    <message>
        <source>Applied, with this total</source>
        <translation>该分报考普高人数</translation>
    </message>
    <message>
        <source>All at or above</source>
        <translation>该分以上全体人数</translation>
    </message>
    <message>
        <source>General seats left</source>
        <translation>普高剩余计划</translation>
    </message>
    <message>
        <source>For vocational schools</source>
        <translation>可供中职人数</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>划定日期</translation>
    </message>
    <message>
        <source>General pool</source>
        <translation>普高池</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交人数</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>移交时间</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Taken by general schools</source>
        <translation>普高录取</translation>
    </message>
    <message>
        <source>Taken below the line</source>
        <translation>线下被录取</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>转回人数</translation>
    </message>
    <message>
        <source>Filed choices</source>
        <translation>已填志愿</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>待催填</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审定人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account is</source>
        <translation>账号状态</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>锁定至</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>学校签认</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Went off</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>名单人数</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>List number</source>
        <translation>份次</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>剩余小时</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>联系情况</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>联系时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划数</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>投档数</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>退档数</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>缺额</translation>
    </message>
    <message>
        <source>Offered ±</source>
        <translation>投档增减</translation>
    </message>
    <message>
        <source>Pre-admitted ±</source>
        <translation>预录增减</translation>
    </message>
    <message>
        <source>Confirmed ±</source>
        <translation>确认增减</translation>
    </message>
    <message>
        <source>Approved ±</source>
        <translation>审批增减</translation>
    </message>
    <message>
        <source>Withdrawn ±</source>
        <translation>退档增减</translation>
    </message>
    <message>
        <source>Vacant ±</source>
        <translation>缺额增减</translation>
    </message>
    <message>
        <source>Vocational ±</source>
        <translation>中职增减</translation>
    </message>
    <message>
        <source>General ±</source>
        <translation>普高增减</translation>
    </message>
    <message>
        <source>Entered ±</source>
        <translation>升学增减</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县市</translation>
    </message>
    <message>
        <source>Seats for the county</source>
        <translation>面向该县计划</translation>
    </message>
    <message>
        <source>Taken by the county</source>
        <translation>该县已录</translation>
    </message>
    <message>
        <source>Unknown part</source>
        <translation>去向不明占比</translation>
    </message>
    <message>
        <source>Junior-highs</source>
        <translation>初中数</translation>
    </message>
    <message>
        <source>With all lessons</source>
        <translation>课时达标初中</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>宣传活动</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>进校宣传</translation>
    </message>
    <message>
        <source>Share of the city</source>
        <translation>全市中职占比</translation>
    </message>
    <message>
        <source>Not placed in the city</source>
        <translation>全市未录</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>推演条件</translation>
    </message>
    <message>
        <source>Seats tried</source>
        <translation>推演计划</translation>
    </message>
    <message>
        <source>Fare differently</source>
        <translation>结果变化</translation>
    </message>
    <message>
        <source>Newly placed</source>
        <translation>新录取</translation>
    </message>
    <message>
        <source>No longer placed</source>
        <translation>不再录取</translation>
    </message>
    <message>
        <source>Placed elsewhere</source>
        <translation>改录他校</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Target is</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>市外就读</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Repeating</source>
        <translation>复读</translation>
    </message>
    <message>
        <source>Nation, with technician schools</source>
        <translation>全国（含技校）</translation>
    </message>
    <message>
        <source>Nation, without them</source>
        <translation>全国（不含技校）</translation>
    </message>
    <message>
        <source>Points from</source>
        <translation>分数从</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>This high or higher</source>
        <translation>该段及以上</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>第一志愿</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>每学位</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>生源区县</translation>
    </message>
    <message>
        <source>School in</source>
        <translation>学校所在</translation>
    </message>
    <message>
        <source>Part of those from there</source>
        <translation>占该地</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Confirmed so far</source>
        <translation>累计确认</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Got none</source>
        <translation>未录</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>摇号</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>报考</translation>
    </message>
    <message>
        <source>Outranked</source>
        <translation>名次在后</translation>
    </message>
    <message>
        <source>Seats gone</source>
        <translation>计划已满</translation>
    </message>
    <message>
        <source>No seats</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>Last seat by</source>
        <translation>末位志愿</translation>
    </message>
    <message>
        <source>What decided the last seat</source>
        <translation>末位依据</translation>
    </message>
    <message>
        <source>Of the pool</source>
        <translation>占录取池</translation>
    </message>
    <message>
        <source>Choice now</source>
        <translation>现录志愿</translation>
    </message>
    <message>
        <source>School now</source>
        <translation>现录学校</translation>
    </message>
    <message>
        <source>Choice then</source>
        <translation>改后志愿</translation>
    </message>
    <message>
        <source>School then</source>
        <translation>改后学校</translation>
    </message>
    <message>
        <source>School wished</source>
        <translation>所报学校</translation>
    </message>
    <message>
        <source>Seated behind</source>
        <translation>占位靠后者</translation>
    </message>
    <message>
        <source>Last taken: number</source>
        <translation>末位录取者考生号</translation>
    </message>
    <message>
        <source>Last taken</source>
        <translation>末位录取者</translation>
    </message>
    <message>
        <source>First not taken: number</source>
        <translation>首名未录者考生号</translation>
    </message>
    <message>
        <source>First not taken</source>
        <translation>首名未录者</translation>
    </message>
    <message>
        <source>Placed earlier</source>
        <translation>已由前志愿录取</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他去向</translation>
    </message>
    <message>
        <source>Elsewhere part</source>
        <translation>其他去向占比</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>accepted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>imported</source>
        <translation>随文件导入</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>former</source>
        <translation>旧版</translation>
    </message>
</context>
</TS>
