package vn.binhxet.province.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/** A file from which pieces are read, wherever they lie; never the whole of it at once. */
final class FileBytes {
    private final SeekableByteChannel channel;
    private final long length;

    FileBytes(SeekableByteChannel channel) {
        this.channel = channel;
        try {
            length = channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long length() {
        return length;
    }

    /**
     * A piece, with the least significant byte of a number first, as archives have it.
     *
     * @throws IndexOutOfBoundsException if the file does not go so far
     */
    ByteBuffer at(long from, int count) {
        if (from < 0 || count < 0 || count > length - from) {
            throw new IndexOutOfBoundsException();
        }
        ByteBuffer piece = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        try {
            channel.position(from);
            while (piece.hasRemaining()) {
                if (channel.read(piece) < 0) {
                    throw new IndexOutOfBoundsException();
                }
            }
            return piece.flip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
