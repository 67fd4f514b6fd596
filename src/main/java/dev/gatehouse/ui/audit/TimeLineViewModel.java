package dev.gatehouse.ui.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.Posture;
import dev.gatehouse.domain.fleet.ProfileKey;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.ui.common.Messages;

/** How findings, addresses and sessions went over the snapshots: of everything, of one instance, or of one profile. */
public final class TimeLineViewModel {
    private final SnapshotsViewModel snapshots;
    private final Messages messages;
    private final AuditWords words;
    private final PostureWords figures;
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<TimeLine> line = new ReadOnlyObjectWrapper<>(TimeLine.NONE);
    private boolean filling;

    TimeLineViewModel(SnapshotsViewModel snapshots, Messages messages) {
        this.snapshots = snapshots;
        this.messages = messages;
        this.words = new AuditWords(messages);
        this.figures = new PostureWords(messages);
        snapshots.contentsProperty().subscribe(this::fill);
        subject.subscribe(_ -> show());
    }

    /** What can be looked at: everything, then each instance, then each profile, as named last. */
    public ObservableList<Subject> subjects() {
        return subjects;
    }

    /** What is looked at. */
    public ObjectProperty<@Nullable Subject> subjectProperty() {
        return subject;
    }

    /** How it went. */
    public ReadOnlyObjectProperty<TimeLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    private void fill(Shelf.Contents contents) {
        var before = Optional.ofNullable(subject.get()).map(Subject::name);
        Map<InstanceId, String> instances = new LinkedHashMap<>();
        Map<ProfileKey, Subject> profiles = new LinkedHashMap<>();
        contents.heads().forEach(head -> Optional.ofNullable(contents.postures().get(head.id()))
                .ifPresent(posture -> collect(posture, instances, profiles)));
        var all = new ArrayList<Subject>();
        all.add(new Subject(messages.text("audit.subject.all"), true, _ -> true));
        instances.forEach((id, name) -> all.add(new Subject(
                messages.text("audit.subject.instance", AuditWords.visible(name)), true,
                key -> key.ref().instance().equals(id))));
        profiles.values().stream().sorted((one, other) -> messages.order().compare(one.name(), other.name()))
                .forEach(all::add);
        filling = true;
        subjects.setAll(all);
        subject.set(all.stream().filter(one -> before.filter(one.name()::equals).isPresent()).findFirst()
                .orElse(all.getFirst()));
        filling = false;
        show();
    }

    private void collect(Posture posture, Map<InstanceId, String> instances, Map<ProfileKey, Subject> profiles) {
        posture.instances().forEach(instances::putIfAbsent);
        posture.labels().forEach((key, label) -> profiles.computeIfAbsent(key, _ -> new Subject(
                messages.text("audit.subject.profile", AuditWords.visible(label),
                        words.place(key, Optional.of(posture))),
                false, key::equals)));
    }

    private void show() {
        var looked = subject.get();
        if (filling || looked == null) {
            return;
        }
        var contents = snapshots.contentsProperty().get();
        var points = contents.heads().reversed().stream()
                .filter(head -> !looked.ofMany() || head.only().isEmpty())
                .flatMap(head -> Optional.ofNullable(contents.postures().get(head.id()))
                        .map(posture -> posture.of(looked.profiles())).filter(posture -> !posture.labels().isEmpty())
                        .map(posture -> new PostureWords.Point(head, title(head), posture))
                        .stream())
                .toList();
        line.set(figures.line(points, looked.ofMany()));
    }

    private String title(SnapshotHead head) {
        return snapshots.item(head.id()).map(item -> item.oneLine(messages)).orElseGet(head.id()::value);
    }

    /**
     * What can be looked at.
     *
     * @param name
     *            in words
     * @param ofMany
     *            whether it is more than one profile; snapshots of a single profile say nothing about it
     * @param profiles
     *            which profiles it is
     */
    public record Subject(String name, boolean ofMany, Predicate<ProfileKey> profiles) {
        @Override
        public String toString() {
            return name;
        }
    }
}
