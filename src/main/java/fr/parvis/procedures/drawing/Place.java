package fr.parvis.procedures.drawing;

/** Where a slab stands. */
record Place(int x, int y, int width, int height) {

    int middle() {
        return x + width / 2;
    }

    int centre() {
        return y + height / 2;
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }
}
