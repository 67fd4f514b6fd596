package dev.gatehouse.store;

import java.time.Instant;
import java.util.List;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.PackNote;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;

/** A saved pack as it stands in the journal. */
record PackData(String name, String digest, Instant made, boolean complete, List<Part> instances) {

    static PackData of(PackNote note) {
        return new PackData(note.name(), note.digest(), note.made(), note.complete(),
                note.covered().stream().map(Part::of).toList());
    }

    PackNote note() {
        return new PackNote(name, digest, made, complete, instances.stream().map(Part::covered).toList());
    }

    /** One instance of it. */
    record Part(String instance, boolean sandbox, String host, String region, String caller, List<String> profiles) {
        static Part of(PackNote.Covered covered) {
            var origin = covered.origin();
            return new Part(covered.instance().value(), origin.sandbox(), origin.host(), origin.region(),
                    origin.caller(), covered.profiles().stream().map(ProfileId::value).toList());
        }

        PackNote.Covered covered() {
            return new PackNote.Covered(new Origin(sandbox, host, region, caller), new InstanceId(instance),
                    profiles.stream().map(ProfileId::new).toList());
        }
    }
}
