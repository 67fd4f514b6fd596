package dev.gatehouse.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.PackMemory;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code packs.json}: where evidence packs were saved, and the language of the last. */
record PacksData(int schema, @Nullable String language, @Nullable List<Pack> saved) {
    static final JsonForm<PackMemory, PacksData> FORM = new JsonForm<>(1, PackMemory.NONE, PacksData.class,
            PacksData::of, PacksData::value);

    private static PacksData of(PackMemory value) {
        return new PacksData(1, value.language().name(),
                value.saved().stream().map(one -> new Pack(one.digest(), one.path())).toList());
    }

    private PackMemory value() {
        return new PackMemory(Language.valueOf(required(language)), required(saved).stream()
                .map(one -> new PackMemory.Saved(required(one.digest()), required(one.path()))).toList());
    }

    /** One pack. */
    record Pack(@Nullable String digest, @Nullable String path) {}
}
