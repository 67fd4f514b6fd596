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
        shot(scene).write(file);
    }

    /** Takes a picture of a scene at its own size, to be written by any thread. */
    public static Shot shot(Scene scene) {
        return shot(scene.snapshot(null));
    }

    /** Writes a picture of a node, enlarged by the scale (2 for the pixels of a dense display). */
    public static void save(Node node, double scale, Path file) throws IOException {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage image = node.snapshot(parameters, null);
        shot(image).write(file);
    }

    /** Takes a picture of a node, enlarged by the scale (1 for none), to be written by any thread. */
    public static Shot shot(Node node, double scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return shot(node.snapshot(parameters, null));
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

        /** A picture of pixels as {@code 0xAARRGGBB}, row by row. */
        public Shot(int[] pixels, int width) {
            this.pixels = pixels.clone();
            this.width = width;
        }

        /** Its pixels as {@code 0xAARRGGBB}, row by row. */
        public int[] pixels() {
            return pixels.clone();
        }

        /** Pixels in a row. */
        public int width() {
            return width;
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
