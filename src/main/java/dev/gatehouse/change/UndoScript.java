package dev.gatehouse.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.profile.AuthenticationProfile;

/**
 * Scripts with which somebody else can put back by hand what a change is about to change, without Gatehouse: they say
 * who they are, show what AWS holds now, ask, and send the old values (features row 57). Whoever is locked out of
 * Amazon Connect can still run them, since AWS signs in by another way (domain §2).
 *
 * @param request
 *            the change, and what was there before
 * @param origin
 *            from where and as whom it is sent
 * @param at
 *            when the scripts were written
 */
public record UndoScript(SubmitRequest request, Origin origin, Instant at) {

    /**
     * The scripts by file name; empty when nothing the change sends could be put back (domain §1: a name or description
     * that was empty, a field AWS had not reported).
     */
    public Map<String, String> files() {
        if (text().isEmpty()) {
            return Map.of();
        }
        var files = new LinkedHashMap<String, String>();
        files.put("undo.sh", bash());
        files.put("undo.ps1", powerShell());
        return files;
    }

    private Optional<UpdateRequestText> text() {
        return Optional.of(request.change().undo(request.base())).filter(undo -> !undo.isEmpty())
                .map(undo -> new UpdateRequestText(request.ref(), undo));
    }

    private String bash() {
        var text = text().orElseThrow();
        var describe = text.describeBash(origin.region());
        var account = origin.account().isEmpty()
                ? ""
                : """

                        account=$(aws sts get-caller-identity --region %s --query Account --output text)
                        if [ "$account" != %s ]; then
                          printf 'You are signed in to account %%s, not to %%s. Nothing was sent.\\n' "$account" %2$s >&2
                          exit 1
                        fi
                        """
                        .formatted(UpdateRequestText.quote(origin.region()),
                                UpdateRequestText.quote(origin.account()));
        return """
                #!/usr/bin/env bash
                %s
                set -euo pipefail
                export AWS_PAGER=''
                %s
                printf '%%s\\n' '' 'AWS holds now:'
                %s

                printf '%%s\\n' '' 'This puts back:' %s ''
                printf 'Type yes to put it back: '
                read -r answer || true
                if [ "${answer:-}" != yes ]; then
                  echo 'Nothing was sent.'
                  exit 1
                fi

                %s
                printf '%%s\\n' '' 'Sent. AWS holds now:'
                %s
                """.formatted(header("bash undo.sh"), account, describe, UpdateRequestText.quote(text.json()),
                text.awsCli(origin.region()), describe);
    }

    private String powerShell() {
        var text = text().orElseThrow();
        var words = text.powerShellWords(origin.region());
        var describe = "Invoke-Aws connect describe-authentication-profile " + words + " --output json";
        var account = origin.account().isEmpty()
                ? ""
                : """

                        $account = Invoke-Aws sts get-caller-identity --region %s --query Account --output text
                        if ($account -ne %s) {
                            Write-Host "You are signed in to account $account, not to this profile's. Nothing was sent."
                            exit 1
                        }
                        """.formatted(PowerShellText.quote(origin.region()),
                        PowerShellText.quote(origin.account()));
        return """
                %s
                $ErrorActionPreference = 'Stop'
                $env:AWS_PAGER = ''
                function Invoke-Aws {
                    & aws @args
                    if ($LASTEXITCODE -ne 0) { throw "aws ended with $LASTEXITCODE." }
                }
                %s
                Write-Host 'AWS holds now:'
                %s

                $request = %s
                Write-Host 'This puts back:'
                Write-Host $request
                $answer = Read-Host 'Type yes to put it back'
                if ($answer -cne 'yes') {
                    Write-Host 'Nothing was sent.'
                    exit 1
                }

                $file = [System.IO.Path]::GetTempFileName()
                try {
                    [System.IO.File]::WriteAllText($file, $request)
                    %s
                } finally {
                    Remove-Item -LiteralPath $file
                }
                Write-Host 'Sent. AWS holds now:'
                %s
                """.formatted(header("powershell -ExecutionPolicy Bypass -File undo.ps1"), account, describe,
                PowerShellText.hereString(text.json()),
                "Invoke-Aws connect update-authentication-profile " + words + " --cli-input-json \"file://$file\"",
                describe);
    }

    /**
     * What it is, about what, by whom and why; whatever comes from elsewhere as a JSON string, so one line stays one.
     */
    private String header(String command) {
        var lines = new ArrayList<>(List.of("Puts back what an authentication profile of Amazon Connect held before a",
                "change that was sent with Gatehouse. It shows what AWS holds now and asks first.",
                "It needs the AWS CLI, version 2, and an AWS sign-in that may change the profile;",
                "it works for people who are locked out of Amazon Connect. Run it with:", "  " + command, ""));
        lines.add("profile   " + json(name(request.base())) + " " + json(request.ref().profile().value()));
        lines.add("instance  " + json(request.ref().instance().value()) + " in " + json(origin.region())
                + (origin.sandbox() ? ", a SANDBOX at " + json(origin.host()) + " that ends with its program" : ""));
        lines.add("account   " + json(origin.account()));
        lines.add("written   " + at + " by " + json(origin.caller()));
        lines.add("reason    " + json(request.terms().reason()));
        lines.add("ticket    " + json(request.terms().ticket()));
        return lines.stream().map(line -> ("# " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static String name(AuthenticationProfile profile) {
        var name = profile.identity().name();
        return name == null ? "" : name;
    }

    private static String json(String text) {
        return UpdateRequestText.compact(text);
    }
}
