<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message numerus="yes">
        <source>%n candidate(s) are marked. Whoever approves takes that on; the reason is kept.</source>
        <translation>
            <numerusform>%n candidate is marked. Whoever approves takes that on; the reason is kept.</numerusform>
            <numerusform>%n candidates are marked. Whoever approves takes that on; the reason is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) go back; the others stay on the list.</source>
        <translation>
            <numerusform>%n candidate goes back; the others stay on the list.</numerusform>
            <numerusform>%n candidates go back; the others stay on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message numerus="yes">
        <source>%n candidate(s) would fare otherwise than in the run in force.</source>
        <translation>
            <numerusform>%n candidate would fare otherwise than in the run in force.</numerusform>
            <numerusform>%n candidates would fare otherwise than in the run in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  and %n more</numerusform>
            <numerusform>  and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookletExportWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingPage</name>
    <message numerus="yes">
        <source>%n warning(s) are still open. A reason takes them on, and is kept.</source>
        <translation>
            <numerusform>%n warning is still open. A reason takes it on, and is kept.</numerusform>
            <numerusform>%n warnings are still open. A reason takes them on, and is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingPane</name>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewSeason</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanOrderWords</name>
    <message numerus="yes">
        <source>%1: %2, %n school(s).</source>
        <translation>
            <numerusform>%1: %2, %n school.</numerusform>
            <numerusform>%1: %2, %n schools.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>Checks: %n remark(s)</source>
        <translation>
            <numerusform>Checks: %n remark</numerusform>
            <numerusform>Checks: %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n place(s) set.</source>
        <translation>
            <numerusform>%n place set.</numerusform>
            <numerusform>%n places set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) stand in the way of issuing.</source>
        <translation>
            <numerusform>%n remark stands in the way of issuing.</numerusform>
            <numerusform>%n remarks stand in the way of issuing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowNames</name>
    <message numerus="yes">
        <source>%n rows, in the order of the table</source>
        <translation>
            <numerusform>%n row, in the order of the table</numerusform>
            <numerusform>%n rows, in the order of the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunAsk</name>
    <message numerus="yes">
        <source>%n candidate(s) fare otherwise: see “Moved”.</source>
        <translation>
            <numerusform>%n candidate fares otherwise: see “Moved”.</numerusform>
            <numerusform>%n candidates fare otherwise: see “Moved”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatTransferWords</name>
    <message numerus="yes">
        <source>%n seat(s) moved from %1 to %2</source>
        <translation>
            <numerusform>%n seat moved from %1 to %2</numerusform>
            <numerusform>%n seats moved from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>Review %n filing(s)</source>
        <translation>
            <numerusform>Review %n filing</numerusform>
            <numerusform>Review %n filings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) not submitted yet</source>
        <translation>
            <numerusform>%n filing not submitted yet</numerusform>
            <numerusform>%n filings not submitted yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n accepted filing(s)</source>
        <translation>
            <numerusform>Publish %n accepted filing</numerusform>
            <numerusform>Publish %n accepted filings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue the plans of %n school(s)</source>
        <translation>
            <numerusform>Issue the plan of %n school</numerusform>
            <numerusform>Issue the plans of %n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n piece(s) of promotion material</source>
        <translation>
            <numerusform>Review %n piece of promotion material</numerusform>
            <numerusform>Review %n pieces of promotion material</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n junior-high(s) short of career lessons</source>
        <translation>
            <numerusform>%n junior-high short of career lessons</numerusform>
            <numerusform>%n junior-highs short of career lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n finding(s) of inspections</source>
        <translation>
            <numerusform>Follow up %n finding of inspections</numerusform>
            <numerusform>Follow up %n findings of inspections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge %n reported violation(s)</source>
        <translation>
            <numerusform>Judge %n reported violation</numerusform>
            <numerusform>Judge %n reported violations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the dispatch not done</source>
        <translation>
            <numerusform>%n order of the dispatch not done</numerusform>
            <numerusform>%n orders of the dispatch not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chase %n candidate(s) without vocational choices</source>
        <translation>
            <numerusform>Chase %n candidate without vocational choices</numerusform>
            <numerusform>Chase %n candidates without vocational choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %n list(s) of confirmed candidates</source>
        <translation>
            <numerusform>Submit %n list of confirmed candidates</numerusform>
            <numerusform>Submit %n lists of confirmed candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n list(s) of schools</source>
        <translation>
            <numerusform>Approve %n list of a school</numerusform>
            <numerusform>Approve %n lists of schools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitCalendar</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallDisplay</name>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>every second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%n candidate(s) moved.</source>
        <translation>
            <numerusform>%n candidate moved.</numerusform>
            <numerusform>%n candidates moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>command line</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s):</source>
        <translation>
            <numerusform>%n notice:</numerusform>
            <numerusform>%n notices:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message numerus="yes">
        <source>%n other(s) would be seated elsewhere</source>
        <translation>
            <numerusform>%n other would be seated elsewhere</numerusform>
            <numerusform>%n others would be seated elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n problem(s) found. Nothing was changed.</source>
        <translation>
            <numerusform>%n problem found. Nothing was changed.</numerusform>
            <numerusform>%n problems found. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filings</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message numerus="yes">
        <source>%n row(s) refer to it (%2)</source>
        <translation>
            <numerusform>%n row refers to it (%2)</numerusform>
            <numerusform>%n rows refer to it (%2)</numerusform>
        </translation>
    </message>
</context>
</TS>
