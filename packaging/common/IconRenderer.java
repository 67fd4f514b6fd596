import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.SequencedMap;
import java.util.LinkedHashMap;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;

/**
 * Draws the icon from its SVG: {@code java IconRenderer.java icon.svg out.png 256}, {@code … out.ico} or
 * {@code … out.icns}. It knows rect and path with absolute M, L, C and Z, and refuses anything else.
 */
final class IconRenderer {
    private static final List<Integer> ICO_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Element svg;

    private IconRenderer(Path file) throws Exception {
        svg = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        var icon = new IconRenderer(Path.of(args[0]));
        var out = Path.of(args[1]);
        var name = out.getFileName().toString();
        var bytes = switch (name.substring(name.lastIndexOf('.'))) {
            case ".png" -> icon.png(Integer.parseInt(args[2]));
            case ".ico" -> icon.ico();
            case ".icns" -> icon.icns();
            default -> throw new IllegalArgumentException("neither .png nor .ico nor .icns: " + name);
        };
        Files.write(out, bytes);
    }

    private byte[] png(int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var box = svg.getAttribute("viewBox").split(" ");
        graphics.setTransform(AffineTransform.getScaleInstance(size / Double.parseDouble(box[2]),
                size / Double.parseDouble(box[3])));
        for (var node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getLocalName().equals("title")) {
                graphics.setPaint(Color.decode(element.getAttribute("fill")));
                graphics.fill(shape(element));
            }
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static java.awt.Shape shape(Element element) {
        return switch (element.getLocalName()) {
            case "rect" -> new RoundRectangle2D.Double(number(element, "x"), number(element, "y"),
                    number(element, "width"), number(element, "height"), 2 * number(element, "rx"),
                    2 * number(element, "rx"));
            case "path" -> path(element.getAttribute("d"));
            default -> throw new IllegalArgumentException("cannot draw " + element.getLocalName());
        };
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Path2D path(String data) {
        var path = new Path2D.Double();
        var words = new Scanner(data).useLocale(Locale.ROOT);
        while (words.hasNext()) {
            switch (words.next()) {
                case "M" -> path.moveTo(words.nextDouble(), words.nextDouble());
                case "L" -> path.lineTo(words.nextDouble(), words.nextDouble());
                case "C" -> path.curveTo(words.nextDouble(), words.nextDouble(), words.nextDouble(),
                        words.nextDouble(), words.nextDouble(), words.nextDouble());
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("cannot draw " + data);
            }
        }
        return path;
    }

    /** Windows: a directory of pictures, each a whole PNG. */
    private byte[] ico() throws IOException {
        var pictures = new ByteArrayOutputStream();
        var head = ByteBuffer.allocate(6 + 16 * ICO_SIZES.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.size());
        for (int size : ICO_SIZES) {
            var png = png(size);
            head.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.write(png);
        }
        var all = new ByteArrayOutputStream();
        all.write(head.array());
        pictures.writeTo(all);
        return all.toByteArray();
    }

    /** macOS: blocks of a kind, a length and a PNG. */
    private byte[] icns() throws IOException {
        SequencedMap<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("icp4", 16);
        kinds.put("icp5", 32);
        kinds.put("ic07", 128);
        kinds.put("ic08", 256);
        kinds.put("ic09", 512);
        kinds.put("ic10", 1024);
        var blocks = new ByteArrayOutputStream();
        var out = new DataOutputStream(blocks);
        for (var kind : kinds.entrySet()) {
            var png = png(kind.getValue());
            out.writeBytes(kind.getKey());
            out.writeInt(png.length + 8);
            out.write(png);
        }
        var all = new ByteArrayOutputStream();
        var head = new DataOutputStream(all);
        head.writeBytes("icns");
        head.writeInt(blocks.size() + 8);
        blocks.writeTo(all);
        return all.toByteArray();
    }
}
