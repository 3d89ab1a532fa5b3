package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of any encoding as UTF-8 bytes. */
final class Utf8Stream extends InputStream {

  private final Reader reader;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final CharBuffer chars = CharBuffer.allocate(1 << 14).flip();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private boolean ended;

  Utf8Stream(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, bytes.remaining());
    bytes.get(into, offset, n);
    return n;
  }

  private boolean fill() throws IOException {
    while (!bytes.hasRemaining()) {
      if (ended) {
        return false;
      }
      chars.compact();
      ended = reader.read(chars) < 0;
      chars.flip();
      bytes.clear();
      encoder.encode(chars, bytes, ended);
      if (ended) {
        encoder.flush(bytes);
      }
      bytes.flip();
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
