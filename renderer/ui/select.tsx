import { Check, ChevronDown, ChevronUp } from 'lucide-react'
import { Select as Radix } from 'radix-ui'
import { screens } from '../../shared/text/en/screens.ts'
import { Field, type Choice, type FieldProps } from './field.tsx'
import { nonce } from './nonce.ts'
import './select.css'

/** One choice out of a list, in a field. */
export function Select<Value extends string>({
  choices,
  value,
  onChange,
  disabled,
  placeholder = screens.common.choose,
  ...field
}: FieldProps & {
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  disabled?: boolean
  placeholder?: string
}) {
  return (
    <Field {...field}>
      {(ids) => (
        <Radix.Root
          value={value ?? ''}
          onValueChange={(chosen) => onChange(chosen as Value)}
          disabled={disabled ?? false}
        >
          <Radix.Trigger {...ids} className="input select">
            <Radix.Value placeholder={placeholder} />
            <Radix.Icon>
              <ChevronDown size={16} />
            </Radix.Icon>
          </Radix.Trigger>
          <Radix.Portal>
            <Radix.Content className="select-list" position="popper" sideOffset={4} collisionPadding={8}>
              <Radix.ScrollUpButton className="select-more">
                <ChevronUp size={14} />
              </Radix.ScrollUpButton>
              <Radix.Viewport nonce={nonce} className="select-viewport">
                {choices.map((choice) => (
                  <Radix.Item key={choice.value} value={choice.value} className="select-item">
                    <Radix.ItemIndicator className="select-check">
                      <Check size={14} />
                    </Radix.ItemIndicator>
                    <Radix.ItemText>{choice.label}</Radix.ItemText>
                    {choice.hint && <span className="choice-hint">{choice.hint}</span>}
                  </Radix.Item>
                ))}
              </Radix.Viewport>
              <Radix.ScrollDownButton className="select-more">
                <ChevronDown size={14} />
              </Radix.ScrollDownButton>
            </Radix.Content>
          </Radix.Portal>
        </Radix.Root>
      )}
    </Field>
  )
}
