package dev.interlock.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.interlock.model.Fact;
import dev.interlock.model.Recorded;
import dev.interlock.value.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Facts as JSON objects: {@code n} (number), {@code t} (seconds on the play's clock), {@code about}
 * (the family: lock, queue, feeder, pipe, file, process, call, run), {@code fact} (what happened),
 * and the fact's own fields. What may be absent is left out; lengths of time are seconds.
 */
public final class FactJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT)
          .registerModule(new Jdk8Module())
          .registerModule(
              new SimpleModule()
                  .addSerializer(Value.class, new ValueJson())
                  .addSerializer(Duration.class, new SecondsJson()));

  private FactJson() {}

  /** One line of JSON, without its end. */
  public static String line(Recorded recorded) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = MAPPER.createGenerator(line)) {
      write(recorded, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void write(Recorded recorded, JsonGenerator out) throws IOException {
    Fact fact = recorded.fact();
    String family = fact.getClass().getEnclosingClass().getSimpleName();
    out.writeStartObject();
    out.writeNumberField("n", recorded.number());
    out.writeObjectField("t", recorded.at());
    out.writeStringField("about", family.replace("Fact", "").toLowerCase(Locale.ROOT));
    out.writeStringField("fact", snakeCase(fact.getClass().getSimpleName()));
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object value = valueOf(component, fact);
      if (!value.equals(Optional.empty())) {
        out.writeObjectField(snakeCase(component.getName()), value);
      }
    }
    out.writeEndObject();
  }

  private static Object valueOf(RecordComponent component, Fact fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BigDecimal seconds(Duration length) {
    return BigDecimal.valueOf(length.toNanos(), 9).stripTrailingZeros();
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** Data of the play, as it is. */
  private static final class ValueJson extends JsonSerializer<Value> {
    @Override
    public void serialize(Value value, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeRawValue(value.json());
    }
  }

  private static final class SecondsJson extends JsonSerializer<Duration> {
    @Override
    public void serialize(Duration length, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeNumber(seconds(length));
    }
  }
}
