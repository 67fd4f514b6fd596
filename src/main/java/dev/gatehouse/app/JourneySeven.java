package dev.gatehouse.app;

import java.util.List;

import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.ui.review.OpenOutcomesViewModel.State;

/** The seventh journey: the network is lost while a change is on its way, and comes back. */
final class JourneySeven {
    static final List<TourStep> STEPS = List.of(new TourStep("edit", TourWalk::editExampleThree),
            new TourStep("send", JourneySeven::send), new TourStep("check", JourneySeven::check));

    private JourneySeven() {}

    private static void send(TourWalk walk) {
        walk.sandbox().faults().set(List.of(
                FaultRule.always("UpdateAuthenticationProfile", new Fault.Drop(Moment.AFTER, Manner.RESET)),
                FaultRule.always("DescribeAuthenticationProfile", new Fault.Drop(Moment.BEFORE, Manner.RESET))
                        .fromThe(2)));
        walk.send();
        walk.person().await("that nobody knows",
                () -> walk.shell().pages().outcomes().stateProperty().get() == State.WAITING);
        walk.person().picture("nobody-knows-yet");
    }

    private static void check(TourWalk walk) {
        var person = walk.person();
        walk.sandbox().faults().clear();
        person.pressButton("outcomeCheck");
        person.await("the verdict",
                () -> walk.shell().pages().outcomes().stateProperty().get() == State.APPLIED);
        person.picture("it-was-applied");
    }
}
