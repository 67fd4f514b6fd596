package dev.gatehouse.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.sandbox.fault.Ending;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultPlan;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.fault.Untruth;
import dev.gatehouse.sandbox.http.Delivery;
import dev.gatehouse.sandbox.http.WireAnswer;

/** Carries out the faults that strike one call. */
record FaultStriker(List<Fault> faults, Call call, SandboxState state, FaultPlan plan) {
    /** How a fault cuts a call short. */
    sealed interface Cut {
        /** It is answered with an error. */
        record Fail(Reply.Failure failure) implements Cut {}

        /** It is not answered. */
        record Silence(Delivery delivery) implements Cut {}
    }

    /** Lets every fault of this moment happen, up to the first that cuts the call short. */
    Optional<Cut> strike(Moment moment) throws InterruptedException {
        for (Fault fault : faults) {
            Optional<Cut> cut = strike(fault, moment);
            if (cut.isPresent()) {
                return cut;
            }
        }
        return Optional.empty();
    }

    private Optional<Cut> strike(Fault fault, Moment moment) throws InterruptedException {
        return switch (fault) {
            case Fault.Status s -> fail(moment == Moment.BEFORE, s.status(), s.code(), s.message());
            case Fault.ApplyThenStatus s -> fail(moment == Moment.AFTER, s.status(), s.code(), s.message());
            case Fault.Refuse(var why) ->
                fail(moment == Moment.BEFORE, why.status(), why.code(), why.message(call.name()));
            case Fault.ApplyLater later -> moment == Moment.AFTER ? end(later.ending()) : Optional.empty();
            case Fault.Throttle _ -> fail(moment == Moment.BEFORE, 429, "ThrottlingException", "Rate exceeded");
            case Fault.Drop d -> silence(moment == d.moment(), new Delivery.Drop(d.manner()));
            case Fault.Hang h -> silence(moment == h.moment(), new Delivery.Hang());
            case Fault.Delay d -> pause(moment == d.moment(), d.duration());
            case Fault.Hold h -> hold(moment == h.moment());
            case Fault.SecondWriter w -> interfere(moment == w.moment(), w.patch());
            case Fault.Drip _,Fault.Body _,Fault.WrongContentLength _,Fault.DateOffset _ -> Optional.empty();
            case Fault.Lie _,Fault.MoreMembers _,Fault.CutRequest _ -> Optional.empty();
            case Fault.StaleReads _,Fault.ApplySubset _,Fault.Rewrites _ -> Optional.empty();
        };
    }

    private static Optional<Cut> fail(boolean now, int status, String code, String message) {
        return now ? Optional.of(new Cut.Fail(new Reply.Failure(status, code, message))) : Optional.empty();
    }

    private static Optional<Cut> end(Ending ending) {
        return switch (ending) {
            case Ending.Fail(var status, var code, var message) -> fail(true, status, code, message);
            case Ending.Drop(var manner) -> silence(true, new Delivery.Drop(manner));
            case Ending.Hang _ -> silence(true, new Delivery.Hang());
        };
    }

    private static Optional<Cut> silence(boolean now, Delivery delivery) {
        return now ? Optional.of(new Cut.Silence(delivery)) : Optional.empty();
    }

    private static Optional<Cut> pause(boolean now, Duration duration) throws InterruptedException {
        if (now) {
            Thread.sleep(duration);
        }
        return Optional.empty();
    }

    private Optional<Cut> hold(boolean now) throws InterruptedException {
        if (now) {
            plan.hold();
        }
        return Optional.empty();
    }

    private Optional<Cut> interfere(boolean now, String patch) {
        if (now) {
            state.update(call.instanceId(), call.profileId(), patch);
        }
        return Optional.empty();
    }

    /** What the faults have an update do differently. */
    Tampering tampering() {
        return Tampering.of(faults);
    }

    /** Sends the answer as the faults have it: another body where it was good, a wrong length, slowly. */
    Delivery deliver(WireAnswer honest) {
        WireAnswer answer = honest;
        long surplus = 0;
        Duration pause = Duration.ZERO;
        for (Fault fault : faults) {
            if (fault instanceof Fault.WrongContentLength wrong) {
                surplus = wrong.surplus();
            } else if (fault instanceof Fault.Drip drip) {
                pause = drip.pause();
            } else if (honest.status() == 200) {
                answer = retold(answer, fault);
            }
        }
        return new Delivery.Send(answer, surplus, pause);
    }

    private static WireAnswer retold(WireAnswer answer, Fault fault) {
        return switch (fault) {
            case Fault.Body(var bytes, var type) -> answer.retold(bytes, type);
            case Fault.Lie(Untruth untruth) when untruth == Untruth.WEB_PAGE ->
                answer.retold(Lies.tell(untruth, answer.body()), "text/html");
            case Fault.Lie(var untruth) -> answer.retold(Lies.tell(untruth, answer.body()));
            case Fault.MoreMembers(var members) -> answer.retold(Lies.add(members, answer.body()));
            default -> answer;
        };
    }
}
