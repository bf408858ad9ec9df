package dev.dateline.export.excel.sheet;

/**
 * The CRC-32 of bytes that were looked at in parts. A CRC is a remainder of polynomials over two elements (ISO 3309): to put
 * bytes behind others multiplies the remainder of these by x for every bit, which takes as many steps as the number of
 * bits has digits.
 */
final class Crc {

    /** x to the power of 32, less its first term, with the lowest power in the highest bit. */
    private static final int POLYNOMIAL = 0xEDB88320;

    private static final int ONE = 0x80000000;
    private static final int X = 0x40000000;

    private Crc() {}

    /**
     * The CRC of some bytes and others behind them.
     *
     * @param first the CRC of the first
     * @param second the CRC of the others
     * @param length how many the others are
     */
    static long joined(long first, long second, long length) {
        return (product((int) first, power(8 * length)) ^ (int) second) & 0xFFFFFFFFL;
    }

    /** A power of x. */
    private static int power(long exponent) {
        int result = ONE;
        int square = X;
        for (long left = exponent; left > 0; left >>>= 1) {
            result = (left & 1) == 0 ? result : product(result, square);
            square = product(square, square);
        }
        return result;
    }

    private static int product(int a, int b) {
        int sum = 0;
        int term = b;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            sum ^= (a & bit) == 0 ? 0 : term;
            term = (term >>> 1) ^ ((term & 1) == 0 ? 0 : POLYNOMIAL);
        }
        return sum;
    }
}
