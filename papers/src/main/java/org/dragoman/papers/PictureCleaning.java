package org.dragoman.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pictures from their pixels alone: EXIF, places, thumbnails, comments, profiles and whatever
/// follows the picture stay behind.
final class PictureCleaning {

    /// No picture of more pixels is unpacked.
    static final long MOST_PIXELS = 40_000_000;

    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS");

    private PictureCleaning() {}

    static Cleaned clean(byte[] file) throws IOException {
        var removed = new LinkedHashSet<String>();
        if (file[0] == (byte) 0x89) {
            chunks(file, removed);
        } else {
            segments(file, removed);
        }
        var pixels = pixels(file);
        var out = new ByteArrayOutputStream();
        // In memory: ImageIO would else write the picture into a temporary file.
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(pixels, "png", stream);
        }
        return new Cleaned.Clean(
                "picture.png", "image/png", Bytes.of(out.toByteArray()), List.copyOf(removed));
    }

    /// The pixels of a picture, opaque or not, in plain RGB.
    private static BufferedImage pixels(byte[] file) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Unclean.broken("The picture can't be read.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_PIXELS) {
                    throw new Unclean(
                            "The picture has more than %d million pixels."
                                    .formatted(MOST_PIXELS / 1_000_000),
                            "Make it smaller.");
                }
                var read = reader.read(0);
                boolean opaque = !read.getColorModel().hasAlpha();
                var plain =
                        new BufferedImage(
                                read.getWidth(),
                                read.getHeight(),
                                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
                var graphics = plain.createGraphics();
                graphics.drawImage(read, 0, 0, null);
                graphics.dispose();
                return opaque ? plain : seen(plain);
            } finally {
                reader.dispose();
            }
        }
    }

    /// What is wholly transparent has no colour: colour there could hide a message.
    private static BufferedImage seen(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) >>> 24 == 0) {
                    picture.setRGB(x, y, 0);
                }
            }
        }
        return picture;
    }

    private static void chunks(byte[] file, Set<String> removed) {
        int at = 8;
        while (at + 12 <= file.length) {
            long length = number(file, at) & 0xFFFFFFFFL;
            var sort = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!PICTURE.contains(sort)) {
                removed.add(
                        switch (sort) {
                            case "tEXt", "zTXt", "iTXt" -> "texts in the picture's file";
                            case "eXIf" -> "EXIF (camera, time, place)";
                            case "iCCP" -> "colour profile";
                            case "tIME" -> "time of change";
                            default -> "other parts of the picture's file";
                        });
            }
            at = (int) Math.min(file.length, at + 12 + length);
            if (sort.equals("IEND")) {
                break;
            }
        }
        if (at < file.length) {
            removed.add("bytes behind the picture");
        }
    }

    private static int number(byte[] file, int at) {
        return (file[at] & 0xFF) << 24
                | (file[at + 1] & 0xFF) << 16
                | (file[at + 2] & 0xFF) << 8
                | (file[at + 3] & 0xFF);
    }

    private static void segments(byte[] file, Set<String> removed) {
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xDA || marker == 0xD9) {
                break;
            }
            int length = (file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF);
            if (marker == 0xE1) {
                removed.add(
                        startsAt(file, at + 4, "Exif")
                                ? "EXIF (camera, time, place, thumbnail)"
                                : "XMP (authors, history)");
            } else if (marker == 0xED) {
                removed.add("IPTC (authors, captions)");
            } else if (marker == 0xE2) {
                removed.add("colour profile");
            } else if (marker == 0xFE) {
                removed.add("comments in the picture's file");
            } else if (marker > 0xE2 && marker <= 0xEF) {
                removed.add("other parts of the picture's file");
            }
            at += 2 + Math.max(2, length);
        }
        if (end(file) < file.length) {
            removed.add("bytes behind the picture");
        }
    }

    private static int end(byte[] file) {
        for (int i = file.length - 2; i >= 0; i--) {
            if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == 0xD9) {
                return i + 2;
            }
        }
        return file.length;
    }

    private static boolean startsAt(byte[] file, int at, String words) {
        return at + words.length() <= file.length
                && new String(file, at, words.length(), StandardCharsets.ISO_8859_1).equals(words);
    }
}
