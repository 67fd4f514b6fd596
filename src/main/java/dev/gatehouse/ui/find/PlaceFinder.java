package dev.gatehouse.ui.find;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.JumpTarget;
import dev.gatehouse.domain.profile.OpenLink;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.profiles.InstanceChoice;
import dev.gatehouse.ui.profiles.ProfileItem;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/**
 * The place that an ARN, an id, the address of an instance or a link names, as somebody pasted it: reached at once
 * where it is open, and otherwise with the reason why it is not (features row 15). Nothing is guessed: what names
 * another account or Region leads to the form of a connection, even where an instance of that id is open.
 */
public final class PlaceFinder {
    private static final int SHOWN = 60;
    /** A word of a command is as good an id as these, but nobody means an id by it. */
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Workspace workspace;
    private final ProfilesViewModel profiles;
    private final Consumer<OpenLink> elsewhere;
    private final Messages messages;

    /**
     * Looks among what is open in {@code workspace}.
     *
     * @param elsewhere
     *            shows the form of a connection, filled with a place
     */
    public PlaceFinder(Workspace workspace, ProfilesViewModel profiles, Consumer<OpenLink> elsewhere,
            Messages messages) {
        this.workspace = workspace;
        this.profiles = profiles;
        this.elsewhere = elsewhere;
        this.messages = messages;
    }

    /**
     * What there is to say of a place, and the way there.
     *
     * @param note
     *            why it is not open; empty where it is
     * @param way
     *            goes there; empty where there is no way
     */
    record Place(String note, Optional<Command> way) {
        static final Place NONE = new Place("", Optional.empty());
    }

    /** The place that a text names; {@link Place#NONE} for any other text. */
    Place find(String text) {
        var link = OpenLink.parse(text);
        return link.flatMap(named -> JumpTarget.parse(named.target())).map(target -> switch (target) {
            case JumpTarget.Alias(var alias) -> alias(alias, link.orElseThrow());
            case JumpTarget.Instance instance -> instance(instance, link.orElseThrow());
        }).orElse(Place.NONE);
    }

    private Place alias(String alias, OpenLink link) {
        return profiles.instanceAt(alias).map(this::instance).orElseGet(() -> connect(link, unlisted()));
    }

    private Place instance(JumpTarget.Instance named, OpenLink link) {
        if (named.region().isEmpty()) {
            return bare(named.id(), link);
        }
        var mismatch = mismatch(named);
        if (mismatch.isPresent()) {
            return connect(link, mismatch.get());
        }
        return listed(named.id()).map(there -> named.profile().map(profile -> profile(there, profile))
                .orElseGet(() -> instance(there))).orElseGet(() -> connect(link, unlisted()));
    }

    /** An id alone may be that of a profile as well. */
    private Place bare(InstanceId id, OpenLink link) {
        return listed(id).map(this::instance)
                .or(() -> profiles.everyProfile().stream()
                        .filter(item -> item.ref().profile().value().equals(id.value())).findFirst().map(this::open))
                .orElseGet(() -> UUID.matcher(id.value()).matches() ? connect(link, unlisted()) : Place.NONE);
    }

    private Optional<InstanceChoice> listed(InstanceId id) {
        return profiles.instances().stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    private Place instance(InstanceChoice there) {
        return there.isActive()
                ? new Place("", Optional.of(new Command(there.label(), messages.text("find.instance"), true,
                        () -> profiles.instanceProperty().set(there))))
                : new Place(messages.text("instances.not.active", there.label(), there.note()), Optional.empty());
    }

    private Place profile(InstanceChoice there, ProfileId profile) {
        if (!there.equals(profiles.instanceProperty().get())) {
            return there.isActive() ? inOther(there, profile) : instance(there);
        }
        return profiles.everyProfile().stream().filter(item -> item.ref().profile().equals(profile)).findFirst()
                .map(this::open).orElseGet(() -> new Place(messages.text("find.place.no.profile",
                        VisibleText.capped(profile.value(), SHOWN), there.label()), Optional.empty()));
    }

    private Place inOther(InstanceChoice there, ProfileId profile) {
        var title = messages.text("find.place.profile", VisibleText.capped(profile.value(), SHOWN), there.label());
        return new Place("", Optional.of(new Command(title, messages.text("find.profile"), true,
                () -> profiles.show(new ProfileRef(there.id(), profile)))));
    }

    private Place open(ProfileItem item) {
        return new Place("", Optional.of(new Command(item.label(), messages.text("find.profile"), true, () -> {
            profiles.filterProperty().set("");
            profiles.select(item);
        })));
    }

    private Place connect(OpenLink link, String why) {
        return new Place(why, Optional.of(new Command(messages.text("find.place.connect"),
                messages.text("find.place.kind"), () -> elsewhere.accept(link))));
    }

    private String unlisted() {
        return messages.text(workspace.connectionProperty().get() == null
                ? "find.place.offline"
                : "find.place.unlisted");
    }

    private Optional<String> mismatch(JumpTarget.Instance named) {
        if (workspace.isOtherAccount(named)) {
            return Optional.of(messages.text("find.place.account", named.account().orElseThrow(),
                    Objects.requireNonNull(workspace.callerProperty().get()).account()));
        }
        return workspace.isOtherRegion(named)
                ? Optional.of(messages.text("find.place.region",
                        VisibleText.capped(named.region().orElseThrow(), SHOWN),
                        Objects.requireNonNull(workspace.connectionProperty().get()).target().region()))
                : Optional.empty();
    }
}
