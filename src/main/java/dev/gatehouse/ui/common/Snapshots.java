package dev.gatehouse.ui.common;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/** Pictures of what is on screen, as PNG files. FX thread only. */
public final class Snapshots {

    private Snapshots() {}

    /** Writes a picture of a scene at its own size; makes the folder if need be. */
    public static void save(Scene scene, Path file) throws IOException {
        write(scene.snapshot(null), file);
    }

    /** Writes a picture of a node, enlarged by the scale (2 for the pixels of a dense display). */
    public static void save(Node node, double scale, Path file) throws IOException {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage image = node.snapshot(parameters, null);
        write(image, file);
    }

    /** Takes a picture of a node, enlarged by the scale, to be written by any thread. */
    public static Shot shot(Node node, double scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return shot(node.snapshot(parameters, null));
    }

    private static void write(Image image, Path file) throws IOException {
        shot(image).write(file);
    }

    private static Shot shot(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Shot(pixels, width);
    }

    /** A picture that was taken. */
    public static final class Shot {
        private final int[] pixels;
        private final int width;

        private Shot(int[] pixels, int width) {
            this.pixels = pixels;
            this.width = width;
        }

        /** Writes it as PNG; makes the folder if need be. Any thread. */
        public void write(Path file) throws IOException {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Png.write(pixels, width, out);
            }
        }
    }
}
