package dev.gatehouse.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** One profile, one draft, one submit, and the truth beside it. */
final class Submitting {
    static final Origin ORIGIN = new Origin(true, "127.0.0.1:1", "us-west-2", "arn:aws:iam::111122223333:user/anna");

    final ManualPace pace = new ManualPace();
    final AuthenticationProfile base;
    final FakeConnect aws;
    final ProfileRef ref;
    final SubmitControl control = new SubmitControl();
    final List<SubmitEvent> events = new ArrayList<>();
    final MemoryJournal journal = new MemoryJournal(pace::now);
    final ProfileSubmit submit;
    final SubmitRequest request;

    Submitting(AuthenticationProfile base, UnaryOperator<ProfileDraft> edit) {
        this.base = base;
        this.aws = new FakeConnect(pace, base);
        this.ref = Profiles.ref(base);
        this.request = new SubmitRequest(ref, base, edit.apply(base.toDraft()).changeFrom(base));
        this.submit = new ProfileSubmit(aws, request, control, new SubmitRecord(journal, ORIGIN), pace);
    }

    /** Example 3 gets a new name and one more blocked row. */
    static Submitting example3() {
        return new Submitting(Profiles.example3(), draft -> draft.withName("New name")
                .withRows(ListKind.BLOCKED,
                        List.of("200.255.10.0/24", "200.255.40.50", "192.123.211.211", "200.255.99.0/24")));
    }

    SubmitVerdict run() {
        return submit.run(events::add);
    }

    SubmitVerdict checkAgain() {
        return submit.checkAgain(events::add);
    }

    static SubmitVerdict.Applied applied(SubmitVerdict verdict) {
        assertThat(verdict).isInstanceOf(SubmitVerdict.Applied.class);
        return (SubmitVerdict.Applied) verdict;
    }

    static <R extends SubmitVerdict.Reason> R reason(SubmitVerdict verdict, Class<R> type) {
        assertThat(verdict).isInstanceOf(SubmitVerdict.NotApplied.class);
        var reason = ((SubmitVerdict.NotApplied) verdict).reason();
        assertThat(reason).isInstanceOf(type);
        return type.cast(reason);
    }

    static <D extends SubmitVerdict.Doubt> D doubt(SubmitVerdict verdict, Class<D> type) {
        assertThat(verdict).isInstanceOf(SubmitVerdict.Unknown.class);
        var doubt = ((SubmitVerdict.Unknown) verdict).doubt();
        assertThat(doubt).isInstanceOf(type);
        return type.cast(doubt);
    }
}
