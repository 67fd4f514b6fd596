package dev.gatehouse.app;

import java.util.List;

import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.ui.review.OpenOutcomesViewModel.State;

/** The seventh journey: the network is lost while a change is on its way, and comes back. */
final class JourneySeven {
    private JourneySeven() {}

    static void play(TourWalk walk) {
        var person = walk.person();
        var outcomes = walk.shell().pages().outcomes();
        walk.openProfile("Example 3");
        walk.describe("Third floor only");
        walk.sandbox().faults().set(List.of(
                FaultRule.always("UpdateAuthenticationProfile", new Fault.Drop(Moment.AFTER, Manner.RESET)),
                FaultRule.always("DescribeAuthenticationProfile", new Fault.Drop(Moment.BEFORE, Manner.RESET))
                        .fromThe(2)));
        walk.send();
        person.await("that nobody knows", () -> outcomes.stateProperty().get() == State.WAITING);
        person.picture("nobody-knows-yet");
        walk.sandbox().faults().clear();
        person.pressButton("outcomeCheck");
        person.await("the verdict", () -> outcomes.stateProperty().get() == State.APPLIED);
        person.picture("it-was-applied");
    }
}
