package dev.gatehouse.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.OwnBaseline;
import dev.gatehouse.domain.local.OwnBaselines;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code baselines.json}: the baselines that were loaded, as their files were then. */
record OwnBaselinesData(int schema, @Nullable List<Loaded> baselines) {
    static final JsonForm<OwnBaselines, OwnBaselinesData> FORM = new JsonForm<>(1, OwnBaselines.NONE,
            OwnBaselinesData.class, OwnBaselinesData::of, OwnBaselinesData::value);

    private static OwnBaselinesData of(OwnBaselines value) {
        return new OwnBaselinesData(1, value.all().stream().map(Loaded::of).toList());
    }

    private OwnBaselines value() {
        return new OwnBaselines(required(baselines).stream().map(Loaded::value).toList());
    }

    /** One of them. */
    record Loaded(@Nullable String path, @Nullable String text) {
        private static Loaded of(OwnBaseline value) {
            return new Loaded(value.path(), value.text());
        }

        private OwnBaseline value() {
            return new OwnBaseline(required(path), required(text));
        }
    }
}
