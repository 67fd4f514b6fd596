package dev.gatehouse.domain.port;

import java.util.List;

/** What lies where somebody says an evidence pack is. */
public sealed interface FoundPack {
    /**
     * A folder.
     *
     * @param files
     *            every plain file below it, in any order
     * @param odd
     *            paths of what is neither a plain file nor a folder that holds one: links, devices, empty folders
     */
    record Folder(List<PackFile> files, List<String> odd) implements FoundPack {
        /** Copies the lists. */
        public Folder {
            files = List.copyOf(files);
            odd = List.copyOf(odd);
        }
    }

    /** One file, perhaps a ZIP; its path is its name. */
    record Single(PackFile file) implements FoundPack {}
}
