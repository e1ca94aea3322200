"""Small integer programs, solved by HiGHS (MIT licence). The solver is loaded when the first one is solved."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, cast

# Ends a search that would never end; every other limit is counted in steps, so that the outcome does not depend on
# the speed of the machine.
_SAFETY_SECONDS = 30.0


@dataclass(frozen=True)
class Answer:
    """What a search found.

    Attributes:
        values: the best values found, one per variable; empty when none are known.
        bound: no values cost less (-inf when nothing is known).
        optimal: the values are the best there are.
        infeasible: proven that no values meet the conditions.
    """

    values: tuple[int, ...]
    bound: float
    optimal: bool
    infeasible: bool


@dataclass
class IntegerProgram:
    """Integer variables with bounds and costs, and conditions on sums of them. Costs are made as small as can be."""

    lower: list[float] = field(default_factory=list[float])
    upper: list[float] = field(default_factory=list[float])
    costs: list[float] = field(default_factory=list[float])
    _starts: list[int] = field(default_factory=lambda: [0])
    _columns: list[int] = field(default_factory=list[int])
    _factors: list[float] = field(default_factory=list[float])
    _least: list[float] = field(default_factory=list[float])
    _most: list[float] = field(default_factory=list[float])

    def variable(self, lower: float = 0, upper: float = 1, cost: float = 0) -> int:
        """Add a variable and return its number."""
        self.lower.append(lower)
        self.upper.append(upper)
        self.costs.append(cost)
        return len(self.lower) - 1

    def condition(
        self, terms: Iterable[tuple[int, float]], least: float = -math.inf, most: float = math.inf
    ) -> int:
        """Ask that a sum of variables, each times its factor, lie between two numbers; return the condition's own."""
        for column, factor in terms:
            self._columns.append(column)
            self._factors.append(factor)
        self._starts.append(len(self._columns))
        self._least.append(least)
        self._most.append(most)
        return len(self._least) - 1

    def put_limits(self, condition: int, least: float, most: float) -> None:
        """Let a condition that was asked ask for other numbers."""
        self._least[condition], self._most[condition] = least, most

    def seek(self, costs: Mapping[int, float]) -> None:
        """Make these the costs; variables that are not named cost nothing."""
        self.costs = [costs.get(column, 0) for column in range(len(self.lower))]

    def solve(
        self,
        *,
        nodes: int | None = None,
        whole: Collection[int] | None = None,
        any_will_do: bool = False,
        looks: int | None = None,
        asked: Callable[[], None] | None = None,
    ) -> Answer:
        """Search for the values that cost least.

        Args:
            nodes: give up proving after so many branchings; what was found until then is returned.
            whole: the variables that must be whole numbers, all of them when None. The others may be broken, which is
                sooner found: no whole values cost less, and none are there when there are none. Of the values only
                those of `whole` mean anything then.
            any_will_do: end with the first values that are found.
            looks: give up when the solver has looked so often whether to go on: a few times before it branches, more
                often the harder that is.
            asked: called now and then; what it raises ends the search and comes out here.
        """
        if not self.lower:
            met = all(least <= 0 <= most for least, most in zip(self._least, self._most, strict=True))
            return Answer((), 0, met, not met)
        if asked is not None:
            asked()
        options = {"mip_max_nodes": nodes, "mip_max_improving_sols": 1 if any_will_do else None}
        return _solve(partial(self._loaded, whole), options, looks, asked)

    def _loaded(self, whole: Collection[int] | None, highspy: Any) -> Any:
        """Return the program in the solver's form."""
        program = highspy.HighsLp()
        program.num_col_, program.num_row_ = len(self.lower), len(self._least)
        program.col_cost_, program.col_lower_, program.col_upper_ = self.costs, self.lower, self.upper
        program.row_lower_, program.row_upper_ = self._least, self._most
        matrix = program.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        matrix.num_col_, matrix.num_row_ = program.num_col_, program.num_row_
        matrix.start_, matrix.index_, matrix.value_ = self._starts, self._columns, self._factors
        if whole is None or whole:
            kinds = highspy.HighsVarType
            program.integrality_ = [
                kinds.kInteger if whole is None or column in whole else kinds.kContinuous
                for column in range(program.num_col_)
            ]
        return program


def _solve(
    load: Callable[[Any], Any],
    limits: Mapping[str, int | None],
    looks: int | None,
    asked: Callable[[], None] | None,
) -> Answer:
    import highspy

    library = cast(Any, highspy)
    # The plain class: the other one greets on standard output, which may be carrying JSON.
    solver = library._Highs()  # noqa: SLF001
    options: dict[str, bool | int | float | str] = {
        "output_flag": False,
        "threads": 1,
        "parallel": "off",
        "mip_rel_gap": 0.0,
        "time_limit": _SAFETY_SECONDS,
    }
    options |= {name: value for name, value in limits.items() if value is not None}
    for name, value in options.items():
        solver.setOptionValue(name, value)
    raised: list[BaseException] = []
    seen = itertools.count()

    def interrupted(_kind: Any, _message: str, _out: Any, into: Any, _data: Any) -> None:
        if looks is not None and next(seen) >= looks:
            into.user_interrupt = True
        try:
            if asked is not None:
                asked()
        except BaseException as error:  # noqa: BLE001 - must not cross the solver's frames; raised below
            raised.append(error)
            into.user_interrupt = True

    program = load(library)
    solver.passModel(program)
    if asked is not None or looks is not None:
        solver.setCallback(interrupted, None)
        solver.startCallback(library.cb.HighsCallbackType.kCallbackMipInterrupt)
    solver.run()
    if raised:
        raise raised[0]
    return _answer(library, solver, broken=not program.integrality_)


def _answer(library: Any, solver: Any, *, broken: bool) -> Answer:
    status, info = solver.getModelStatus(), solver.getInfo()
    found = info.primal_solution_status == library.kSolutionStatusFeasible
    values = tuple(round(value) for value in solver.getSolution().col_value) if found else ()
    optimal = status == library.HighsModelStatus.kOptimal
    bound = (info.objective_function_value if optimal else -math.inf) if broken else info.mip_dual_bound
    return Answer(
        values,
        bound,
        found and optimal,
        status == library.HighsModelStatus.kInfeasible,
    )
