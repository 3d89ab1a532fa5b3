package nc.cagou.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.lineage.Origin;
import nc.cagou.lineage.Origin.Kind;
import nc.cagou.lineage.Reduced;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.ExprId;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.WindowExpression;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateExpression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.Deduplicate;
import org.apache.spark.sql.catalyst.plans.logical.Expand;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.Generate;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ObjectConsumer;
import org.apache.spark.sql.catalyst.plans.logical.Sort;
import org.apache.spark.sql.catalyst.plans.logical.Union;
import org.apache.spark.sql.catalyst.plans.logical.Window;
import org.apache.spark.sql.execution.datasources.HadoopFsRelation;
import org.apache.spark.sql.execution.datasources.LogicalRelation;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Reads where the columns of a frame come from out of its analysed plan, from the leaves up: a
 * column that is passed on keeps its origin, a computed one has those of the columns it names. What
 * passes through a function of Java (a map over partitions) comes from every column that went in.
 */
final class PlanColumns {

  /** Option of a frame of typed rows: the input they belong to. */
  static final String INPUT = "cagou.input";

  private final Map<ExprId, Set<Origin>> known = new HashMap<>();
  private final Set<Origin> rows = new LinkedHashSet<>();

  private PlanColumns() {}

  static Reduced of(String name, LogicalPlan analysed) {
    PlanColumns columns = new PlanColumns();
    columns.visit(analysed);
    Map<String, List<Origin>> traced = new LinkedHashMap<>();
    for (Attribute attribute : list(analysed.output())) {
      traced.put(attribute.name(), List.copyOf(columns.known.get(attribute.exprId())));
    }
    return new Reduced(name, traced, List.copyOf(columns.rows));
  }

  private void visit(LogicalPlan plan) {
    list(plan.children()).forEach(this::visit);
    if (plan instanceof LogicalRelation leaf) {
      leaf(leaf);
    } else if (plan instanceof Union union) {
      union(union);
    } else if (plan instanceof Expand expand) {
      expand(expand);
    } else {
      if (plan instanceof Generate generate) {
        Set<Origin> of = origins((Expression) generate.generator(), Kind.TRANSFORMATION);
        list(generate.generatorOutput()).forEach(a -> known.put(a.exprId(), of));
      }
      named(plan);
    }
    rows(plan);
    Set<Origin> all = new LinkedHashSet<>();
    list(plan.children()).forEach(child -> all.addAll(all(child)));
    for (Attribute attribute : list(plan.output())) {
      known.computeIfAbsent(attribute.exprId(), id -> all);
    }
  }

  private void leaf(LogicalRelation leaf) {
    if (leaf.relation() instanceof HadoopFsRelation files && files.options().contains(INPUT)) {
      String input = files.options().apply(INPUT);
      for (Attribute attribute : list(leaf.output())) {
        boolean place =
            attribute.name().equals(TypedFile.FILE) || attribute.name().equals(TypedFile.LINE);
        known.put(
            attribute.exprId(),
            place ? Set.of() : Set.of(new Origin(input, attribute.name(), Kind.IDENTITY)));
      }
    }
  }

  private void union(Union union) {
    List<Attribute> output = list(union.output());
    for (int i = 0; i < output.size(); i++) {
      Set<Origin> origins = new LinkedHashSet<>();
      for (LogicalPlan child : list(union.children())) {
        origins.addAll(known.get(list(child.output()).get(i).exprId()));
      }
      known.put(output.get(i).exprId(), origins);
    }
  }

  /** Copies of each row for several groupings at once. */
  private void expand(Expand expand) {
    List<Attribute> output = list(expand.output());
    for (int i = 0; i < output.size(); i++) {
      Set<Origin> origins = new LinkedHashSet<>();
      for (Seq<Expression> projection : list(expand.projections())) {
        origins.addAll(origins(list(projection).get(i), Kind.IDENTITY));
      }
      known.put(output.get(i).exprId(), origins);
    }
  }

  /** Columns that a node names itself. */
  private void named(LogicalPlan plan) {
    for (Expression expression : list(plan.expressions())) {
      if (expression instanceof Alias alias) {
        boolean ofObject = plan instanceof ObjectConsumer && alias.references().isEmpty();
        known.put(
            alias.exprId(),
            ofObject
                ? all(list(plan.children()).get(0))
                : origins(alias.child(), kind(alias.child())));
      }
    }
  }

  private static Kind kind(Expression expression) {
    if (expression instanceof Attribute) {
      return Kind.IDENTITY;
    }
    if (expression instanceof Cast cast) {
      return kind(cast.child());
    }
    return aggregates(expression) ? Kind.AGGREGATION : Kind.TRANSFORMATION;
  }

  private static boolean aggregates(Expression expression) {
    return expression instanceof AggregateExpression
        || expression instanceof WindowExpression
        || list(expression.children()).stream().anyMatch(PlanColumns::aggregates);
  }

  /** What chose, joined, grouped or ordered the rows. */
  private void rows(LogicalPlan plan) {
    if (plan instanceof Filter filter) {
      aside(List.of(filter.condition()), Kind.FILTER);
    } else if (plan instanceof Join join && join.condition().isDefined()) {
      aside(List.of(join.condition().get()), Kind.JOIN);
    } else if (plan instanceof Aggregate aggregate) {
      aside(list(aggregate.groupingExpressions()), Kind.GROUP_BY);
    } else if (plan instanceof Deduplicate distinct) {
      aside(list(distinct.keys()), Kind.GROUP_BY);
    } else if (plan instanceof Sort sort) {
      aside(list(sort.order()), Kind.SORT);
    } else if (plan instanceof Window window) {
      aside(list(window.partitionSpec()), Kind.WINDOW);
      aside(list(window.orderSpec()), Kind.WINDOW);
    }
  }

  private void aside(Collection<? extends Expression> expressions, Kind kind) {
    for (Expression expression : expressions) {
      for (Origin origin : origins(expression, Kind.IDENTITY)) {
        rows.add(new Origin(origin.input(), origin.field(), kind));
      }
    }
  }

  private Set<Origin> origins(Expression expression, Kind step) {
    Set<Origin> origins = new LinkedHashSet<>();
    for (Attribute attribute : list(expression.references().toSeq())) {
      for (Origin origin : known.getOrDefault(attribute.exprId(), Set.of())) {
        origins.add(origin.then(step));
      }
    }
    return origins;
  }

  private Set<Origin> all(LogicalPlan plan) {
    Set<Origin> origins = new LinkedHashSet<>();
    for (Attribute attribute : list(plan.output())) {
      for (Origin origin : known.getOrDefault(attribute.exprId(), Set.of())) {
        origins.add(origin.then(Kind.TRANSFORMATION));
      }
    }
    return origins;
  }

  private static <T> List<T> list(Seq<T> values) {
    return new ArrayList<>(CollectionConverters.asJava(values));
  }
}
