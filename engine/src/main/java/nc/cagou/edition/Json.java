package nc.cagou.edition;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Funnel;
import nc.cagou.chart.HeatTable;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.chart.SymbolMap;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.text.Text;

/**
 * The files of an edition as JSON: records as they are, names in snake case, a chart with its
 * {@code type}, instants and dates in ISO 8601. What is written is read back equal.
 */
public final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS.mappedFeature())
          .addMixIn(Chart.class, Tagged.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new Read<>(Instant.class, Instant::parse))
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new Read<>(LocalDate.class, LocalDate::parse))
                  .addDeserializer(Text.class, new ReadText()))
          .build();

  private Json() {}

  /** The mapper itself, for trees; do not reconfigure it. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** Indented, so that a person can read it, with a newline at the end. */
  public static byte[] write(Object value) {
    try {
      byte[] json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
      byte[] out = java.util.Arrays.copyOf(json, json.length + 1);
      out[json.length] = '\n';
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On one line, for JSON lines. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static <T> T read(InputStream in, Class<T> type) throws IOException {
    return MAPPER.readValue(in, type);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Bars.class, name = "bars"),
    @JsonSubTypes.Type(value = Lines.class, name = "lines"),
    @JsonSubTypes.Type(value = Intervals.class, name = "intervals"),
    @JsonSubTypes.Type(value = HeatTable.class, name = "heat_table"),
    @JsonSubTypes.Type(value = SmallMultiples.class, name = "small_multiples"),
    @JsonSubTypes.Type(value = TerritoryMap.class, name = "territory_map"),
    @JsonSubTypes.Type(value = SymbolMap.class, name = "symbol_map"),
    @JsonSubTypes.Type(value = Funnel.class, name = "funnel")
  })
  private interface Tagged {}

  private static final class Read<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> parse;

    Read(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return parse.apply(parser.getText());
    }
  }

  /** A text in both languages; a lone string, as older files have it, is the same in both. */
  private static final class ReadText extends StdDeserializer<Text> {
    private static final long serialVersionUID = 1L;

    ReadText() {
      super(Text.class);
    }

    @Override
    public Text deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      JsonNode node = context.readTree(parser);
      if (node.isTextual()) {
        return Text.same(node.asText());
      }
      if (!node.path("fr").isTextual() || !node.path("en").isTextual()) {
        return context.reportInputMismatch(Text.class, "A text needs both languages");
      }
      return new Text(node.get("fr").asText(), node.get("en").asText());
    }
  }
}
