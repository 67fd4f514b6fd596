package dev.gatehouse.app;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.permission.Refusals;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfile.Kind;
import dev.gatehouse.domain.port.BrowserPage;
import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Reason;
import dev.gatehouse.domain.port.ProfileState.Status;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * What stands between somebody and AWS: a sign-in in the browser, a profile that is refused, a Region that answers no.
 */
final class ConnectStops {
    static final List<Stop> ALL = List.of(
            new Stop("signin-browser", ConnectStops::browser),
            new Stop("connect-refused", ConnectStops::refused),
            new Stop("connect-no-fips", ConnectStops::withoutFips),
            new Stop("instances-partly", ConnectStops::partly,
                    window -> !window.pages().instances().instances().isEmpty()));

    private ConnectStops() {}

    /** The bar with the most ways: a page of AWS that waits, and a code in its place. */
    private static void browser(WalkWindow window) {
        window.connect.signInNeed(new SignInNeed.Browser("https://acme.awsapps.com/start",
                "aws sso login --profile acme-test"));
        window.connect.visit(new BrowserPage("https://oidc.us-east-1.amazonaws.com/authorize?client_id=c",
                window.pace.now().plus(Duration.ofMinutes(10))));
        window.pages().signIn().browser(_ -> {});
        window.runner.holdNext();
        window.pages().signIn().signIn();
    }

    private static void refused(WalkWindow window) {
        window.runner.deliver();
        window.shell().disconnect();
        var connection = window.pages().connection();
        window.connections.found(Stream.concat(
                Stream.of(new AwsProfile("elsewhere", Kind.STATIC, "us-west-2",
                        ProfileState.of(Status.BROKEN, Reason.REDIRECTED,
                                "endpoint_url = https://connect.us-west-2.amazonaws.com.evil.example"))),
                window.connections.awsProfiles().profiles().stream()).toList());
        connection.refresh();
        connection.profileProperty().set(connection.profiles().getFirst());
        window.go(Page.CONNECT);
        connection.connect();
    }

    private static void withoutFips(WalkWindow window) {
        var connection = window.pages().connection();
        connection.profileProperty().set(connection.profiles().get(2));
        connection.host().fipsProperty().set(true);
        connection.regionProperty().set("eu-west-2");
        connection.connect();
    }

    /** One Region refuses, the others are listed. */
    private static void partly(WalkWindow window) {
        var closed = new FakeConnect(window.pace, Profiles.example3());
        closed.outsideTheSandbox();
        closed.listFailure(Refusals.denied(ConnectCall.LIST_INSTANCES, "AccessDeniedException",
                "User: arn:aws:sts::111122223333:assumed-role/SecAdmin/anna is not authorized to perform: "
                        + "connect:ListInstances with an explicit deny in a service control policy"));
        window.connections.lead("eu-west-2", closed);
        var instances = window.pages().instances();
        instances.choices().sources().forEach(source -> source.chosen().set(source.name().equals("acme-test")));
        instances.choices().regions().forEach(region -> region.chosen().set(true));
        window.go(Page.INSTANCES);
        instances.start();
    }
}
