package fr.parvis.demo.town;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.util.Locale;

/** A picture made of few plain shapes: sky, ground, and what stands there. */
enum Scene {
    MAIRIE("La mairie et ses arcades", "The town hall and its arches") {
        @Override
        void stand(Graphics2D brush, Color colour, int width, int ground) {
            house(brush, mixed(colour, 0.75), width / 2 - 300, ground, 600, 300);
            for (int arch = 0; arch < 4; arch++) {
                arch(brush, mixed(colour, 0.1), width / 2 - 250 + arch * 135, ground);
            }
        }
    },
    PORT("Le port à marée haute, trois bateaux", "The harbour at high tide, three boats") {
        @Override
        void stand(Graphics2D brush, Color colour, int width, int ground) {
            brush.setColor(new Color(0x5B8FA8));
            brush.fillRect(0, ground - 40, width, 400);
            for (int boat = 0; boat < 3; boat++) {
                boat(brush, mixed(colour, boat * 0.3), 180 + boat * 370, ground + boat * 50);
            }
        }
    },
    MARCHE("Les étals du marché sur la place", "Market stalls on the square") {
        @Override
        void stand(Graphics2D brush, Color colour, int width, int ground) {
            for (int stall = 0; stall < 4; stall++) {
                stall(
                        brush,
                        stall % 2 == 0 ? colour : mixed(colour, 0.5),
                        70 + stall * 300,
                        ground);
            }
        }
    },
    ECOLE("L’école et son préau", "The school and its covered yard") {
        @Override
        void stand(Graphics2D brush, Color colour, int width, int ground) {
            house(brush, mixed(colour, 0.6), 120, ground, 460, 240);
            house(brush, mixed(colour, 0.8), 620, ground, 520, 160);
        }
    },
    BOIS("Le sentier du bois communal", "The path through the town’s wood") {
        @Override
        void stand(Graphics2D brush, Color colour, int width, int ground) {
            for (int tree = 0; tree < 9; tree++) {
                tree(brush, new Color(0x3F6B4A), 40 + tree * 145, ground + tree % 3 * 30);
            }
        }
    },
    FETE(
            "La place en fête, des fanions d’une maison à l’autre",
            "The square on a feast day, bunting from house to house") {
        @Override
        void stand(Graphics2D brush, Color colour, int width, int ground) {
            house(brush, mixed(colour, 0.7), 60, ground, 260, 320);
            house(brush, mixed(colour, 0.5), width - 330, ground, 270, 290);
            for (int flag = 0; flag < 14; flag++) {
                flag(
                        brush,
                        flag % 2 == 0 ? colour : mixed(colour, 0.6),
                        320 + flag * 46,
                        ground - 260);
            }
        }
    };

    private final String fr;
    private final String en;

    Scene(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fr() {
        return fr;
    }

    String en() {
        return en;
    }

    abstract void stand(Graphics2D brush, Color colour, int width, int ground);

    void paint(Graphics2D brush, Color colour, int width, int height) {
        int ground = height * 2 / 3;
        brush.setColor(mixed(colour, 0.88));
        brush.fillRect(0, 0, width, height);
        brush.setColor(new Color(0xFFF6DC));
        brush.fillOval(width - 260, 70, 120, 120);
        brush.setColor(new Color(0xA9BFA0));
        brush.fillOval(-200, ground - 120, width * 2 / 3, 400);
        brush.setColor(new Color(0xC9CFB4));
        brush.fillOval(width / 3, ground - 80, width, 500);
        brush.setColor(new Color(0xD8D2C2));
        brush.fillRect(0, ground, width, height - ground);
        stand(brush, colour, width, ground);
    }

    /**
     * @param white from 0, the colour itself, to 1
     */
    static Color mixed(Color colour, double white) {
        return new Color(
                part(colour.getRed(), white),
                part(colour.getGreen(), white),
                part(colour.getBlue(), white));
    }

    private static int part(int part, double white) {
        return (int) Math.round(part + (255 - part) * Math.min(white, 1));
    }

    static void house(Graphics2D brush, Color wall, int left, int ground, int width, int height) {
        brush.setColor(wall);
        brush.fillRect(left, ground - height, width, height);
        brush.setColor(new Color(0x55606B));
        brush.fillPolygon(
                new Polygon(
                        new int[] {left - 20, left + width / 2, left + width + 20},
                        new int[] {ground - height, ground - height - 110, ground - height},
                        3));
    }

    static void arch(Graphics2D brush, Color colour, int left, int ground) {
        brush.setColor(colour);
        brush.fillRect(left, ground - 110, 90, 110);
        brush.fillArc(left, ground - 155, 90, 90, 0, 180);
    }

    static void boat(Graphics2D brush, Color hull, int left, int water) {
        brush.setColor(hull);
        brush.fillArc(left, water - 70, 220, 120, 180, 180);
        brush.setColor(Color.WHITE);
        brush.fillPolygon(
                new Polygon(
                        new int[] {left + 100, left + 100, left + 200},
                        new int[] {water - 20, water - 230, water - 20},
                        3));
    }

    static void stall(Graphics2D brush, Color cloth, int left, int ground) {
        brush.setColor(cloth);
        brush.fillRect(left, ground - 160, 240, 50);
        brush.setColor(new Color(0x8A6B4A));
        brush.fillRect(left + 10, ground - 60, 220, 60);
        brush.fillRect(left + 10, ground - 110, 8, 60);
        brush.fillRect(left + 222, ground - 110, 8, 60);
    }

    static void tree(Graphics2D brush, Color leaves, int left, int ground) {
        brush.setColor(new Color(0x6B5238));
        brush.fillRect(left + 40, ground - 90, 20, 110);
        brush.setColor(leaves);
        brush.fillOval(left - 10, ground - 270, 120, 200);
    }

    static void flag(Graphics2D brush, Color colour, int left, int top) {
        brush.setColor(colour);
        brush.fillPolygon(
                new Polygon(
                        new int[] {left, left + 40, left + 20}, new int[] {top, top, top + 50}, 3));
    }
}
